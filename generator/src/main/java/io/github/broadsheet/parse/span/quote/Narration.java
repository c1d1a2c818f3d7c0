package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.Words;
import java.util.List;

/**
 * The words of one block with a note of which of them are quoted and which sentence they stand in:
 * what lies outside the quotation marks tells who speaks.
 */
final class Narration {

  private final Words words;
  private final boolean[] quoted;
  private final int[] sentence;

  private Narration(Words words, boolean[] quoted, int[] sentence) {
    this.words = words;
    this.quoted = quoted;
    this.sentence = sentence;
  }

  /**
   * The narration of a block.
   *
   * @param words the words of the block
   * @param sentences its sentences, in order
   * @param quotes the quotations of this block, in order
   */
  static Narration of(Words words, List<Span> sentences, List<Quoted> quotes) {
    boolean[] quoted = new boolean[words.count()];
    int quote = 0;
    for (int i = 0; i < words.count(); i++) {
      while (quote < quotes.size() && quotes.get(quote).outer().end() <= words.start(i)) {
        quote++;
      }
      quoted[i] = quote < quotes.size() && quotes.get(quote).outer().contains(words.start(i));
    }
    int[] sentence = new int[words.count()];
    int at = 0;
    for (int i = 0; i < words.count(); i++) {
      while (at + 1 < sentences.size() && sentences.get(at).end() <= words.start(i)) {
        at++;
      }
      sentence[i] = at;
    }
    return new Narration(words, quoted, sentence);
  }

  Words words() {
    return words;
  }

  /** Whether word {@code at} exists and stands outside quotation marks. */
  boolean tells(int at) {
    return words.has(at) && !quoted[at];
  }

  /** Whether two words stand in the same sentence. */
  boolean together(int one, int other) {
    return words.has(one) && words.has(other) && sentence[one] == sentence[other];
  }

  /** Whether word {@code at} tells, and stands in the same sentence as {@code other}. */
  boolean tellsWith(int at, int other) {
    return tells(at) && sentence[at] == sentence[other];
  }

  /** Number of the sentence of word {@code at}, from 0. */
  int sentence(int at) {
    return sentence[at];
  }
}
