package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a page leaves out of its story: buttons, headlines of other stories, placeholders; and the
 * lines that its head tells in other words.
 *
 * @param printed bylines and dates as printed
 * @param count how many left-over paragraphs
 * @param lines the words of those that do not call a reader away; the others stand on the page of
 *     the source alone, for an archive does not advertise a newsletter of years ago
 */
record LeftOuts(List<String> printed, int count, List<String> lines) {

  private static final List<String> CALLS =
      List.of(
          "subscribe to",
          "subscribe now",
          "follow us on",
          "click here to",
          "share this article",
          "read also",
          "telegram",
          "news delivered to you",
          "remote video");

  LeftOuts {
    printed = List.copyOf(printed);
    lines = List.copyOf(lines);
  }

  static LeftOuts of(Article article) {
    int count = 0;
    List<String> lines = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BYLINE || block.kind() == BlockKind.DATE) {
        printed.add(block.text());
      }
      boolean placeholder = isPlaceholder(block);
      if (placeholder || block.kind() == BlockKind.LEFTOVER) {
        count += placeholder ? 0 : 1;
        if (!isCall(block.text())) {
          lines.add(block.text());
        }
      }
    }
    return new LeftOuts(printed, count, lines);
  }

  /** Whether a block stands for something that is not in the text: {@code Remote video URL}. */
  static boolean isPlaceholder(Block block) {
    return block.kind() == BlockKind.EMBED && block.found().rule().equals("EmbedPlaceholder");
  }

  private static boolean isCall(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return words.equals("advertisement")
        || words.contains("sign up") && words.contains("newsletter")
        || CALLS.stream().anyMatch(call -> holds(words, call));
  }

  /** Whether a text holds some words whole: a row of buttons may have grown together. */
  private static boolean holds(String words, String call) {
    int at = words.indexOf(call);
    int end = at + call.length();
    return at >= 0 && (end == words.length() || !Character.isLetter(words.charAt(end)));
  }
}
