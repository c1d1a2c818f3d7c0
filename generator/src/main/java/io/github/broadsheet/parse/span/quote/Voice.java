package io.github.broadsheet.parse.span.quote;

import org.jspecify.annotations.Nullable;

/**
 * The words that name a speaker, by index, before anybody asks for the full name.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param verb the word that introduces the speech, if any
 */
record Voice(int first, int last, @Nullable String verb) {

  Voice with(String introducing) {
    return new Voice(first, last, introducing);
  }
}
