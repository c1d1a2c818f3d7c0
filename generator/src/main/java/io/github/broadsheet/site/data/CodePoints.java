package io.github.broadsheet.site.data;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import java.util.Arrays;

/**
 * Turns the offsets of an article, which count UTF-16 code units, into code points, as the data set
 * publishes them.
 *
 * <p>Between the blocks of an article stands white space alone, none of which lies beyond the Basic
 * Multilingual Plane; so the blocks know all there is to know.
 */
final class CodePoints {

  private static final CodePoints PLAIN = new CodePoints(new int[0]);

  /** Positions behind each pair of surrogates, rising. */
  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  static CodePoints of(Article article) {
    int[] pairs = new int[8];
    int count = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      if (text.codePointCount(0, text.length()) == text.length()) {
        continue; // as in nearly all of them
      }
      for (int i = 1; i < text.length(); i++) {
        if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
          if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
          }
          pairs[count++] = block.span().start() + i + 1;
        }
      }
    }
    return count == 0 ? PLAIN : new CodePoints(Arrays.copyOf(pairs, count));
  }

  /** The offset in code points of an offset in code units. */
  int at(int offset) {
    if (pairs.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found >= 0 ? found + 1 : -found - 1);
  }
}
