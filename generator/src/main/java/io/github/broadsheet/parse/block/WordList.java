package io.github.broadsheet.parse.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The word lists beside this class: UTF-8, lower case, {@code #} begins a comment line. Whoever
 * knows another phrase adds a line there.
 */
final class WordList {

  private WordList() {}

  /** The lines of a list, in order. */
  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a list that holds several on a line, separated by commas. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      for (String word : line.split(",")) {
        words.add(word.strip());
      }
    }
    return Set.copyOf(words);
  }
}
