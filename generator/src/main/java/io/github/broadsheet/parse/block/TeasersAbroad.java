package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "On pages in other languages than English teasers of other stories stand among the paragraphs":
 * two or more lines in a row with their subject before a colon, {@code Hafen: Warum die Fähren
 * warten}, and a headline with a writer's name or a date below it. Above the story stand the names
 * of sections.
 */
final class TeasersAbroad implements BlockRevision {

  private static final int FEWEST_IN_A_ROW = 2;
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 20;
  private static final int LONGEST_SUBJECT = 40;
  private static final int MOST_WORDS_OF_SECTION = 2;
  private static final int MOST_WORDS_OF_KICKER = 2;
  private static final int FEWEST_WORDS_UNDER_KICKER = 7;
  private static final int LONGEST_SECTION = 24;
  private static final int MOST_WORDS_OF_CROSSHEAD = 7;
  private static final int MOST_COMMAS = 1;

  /** "When: …" and "Where: …" are of the story. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "wann", "wo", "was", "wer", "wie", "quand", "où", "quoi", "cuándo", "dónde", "qué",
          "quando", "dove", "cosa", "onde", "wanneer", "waar", "när", "var", "hvor", "kiedy",
          "gdzie", "kdy", "kde");

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    if (layout.isEnglish() || layout.lastProse() < 1) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    takeSections(layout, revised);
    Set<String> speakers = speakers(blocks, layout);
    for (int from = layout.firstProse(); from < blocks.size(); from++) {
      int to = from;
      while (to < blocks.size() && hasSubject(blocks.get(to), layout.shapes().get(to), speakers)) {
        to++;
      }
      if (to - from >= FEWEST_IN_A_ROW) {
        int end = isCrosshead(layout, blocks, to - 1) ? to - 1 : to;
        for (int i = from; i < end; i++) {
          revised.set(i, leftover(blocks.get(i)));
        }
      }
      if (from + 1 < blocks.size() && isSigned(layout, blocks, from)
          || from > layout.firstProse() && isUnderTime(layout, blocks, from)) {
        revised.set(from, leftover(blocks.get(from)));
      }
      if (from + 1 < layout.lastProse() && isUnderKicker(layout, blocks, from)) {
        revised.set(from, leftover(blocks.get(from)));
        revised.set(from + 1, leftover(blocks.get(from + 1)));
      }
      from = Math.max(from, to - 1);
    }
    return List.copyOf(revised);
  }

  private static void takeSections(Layout layout, List<Block> blocks) {
    for (int i = 1; i < Math.min(layout.firstProse(), blocks.size()); i++) {
      Shape shape = layout.shapes().get(i);
      if (isPlain(blocks.get(i), shape)
          && shape.words() <= MOST_WORDS_OF_SECTION
          && shape.text().length() <= LONGEST_SECTION
          && Character.isUpperCase(shape.text().charAt(0))
          && shape.digits() == 0
          && shape.text().indexOf(':') < 0
          && shape.text().indexOf('/') < 0
          && !PersonName.hasForm(shape.text())) {
        blocks.set(i, leftover(blocks.get(i)));
      }
    }
  }

  /** The last of the row may be the crosshead of the paragraph below. */
  private static boolean isCrosshead(Layout layout, List<Block> blocks, int at) {
    return layout.shapes().get(at).words() <= MOST_WORDS_OF_CROSSHEAD
        && blocks.get(at).kind() == BlockKind.SUBHEADING;
  }

  private static boolean isPlain(Block block, Shape shape) {
    return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING)
        && shape.words() > 0
        && !shape.opensQuoted()
        && !shape.endsSentence();
  }

  private static boolean isHeadline(Block block, Shape shape) {
    return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING)
        && shape.words() >= FEWEST_WORDS
        && shape.words() <= MOST_WORDS
        && !shape.text().endsWith(".")
        && !shape.text().endsWith(":");
  }

  private static boolean hasSubject(Block block, Shape shape, Set<String> speakers) {
    String subject = subject(shape);
    return isHeadline(block, shape)
        && !shape.opensQuoted()
        && !subject.isEmpty()
        && Character.isUpperCase(subject.charAt(0))
        && !shape.text().endsWith("!")
        && !speakers.contains(subject)
        && !QUESTIONS.contains(Shape.folded(subject))
        && commas(shape.text(), subject.length()) <= MOST_COMMAS;
  }

  /** What stands before a colon at the beginning of a line, or nothing. */
  private static String subject(Shape shape) {
    int colon = shape.text().indexOf(": ");
    return colon > 0 && colon <= LONGEST_SUBJECT ? shape.text().substring(0, colon) : "";
  }

  /** A line-up has many. */
  private static int commas(String text, int from) {
    return (int) text.substring(from).chars().filter(c -> c == ',').count();
  }

  /** What stands before a colon time and again: in an interview, who asks and who answers. */
  private static Set<String> speakers(List<Block> blocks, Layout layout) {
    Set<String> once = new HashSet<>();
    Set<String> speakers = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      String subject = subject(layout.shapes().get(i));
      if (!once.add(subject)) {
        speakers.add(subject);
      }
    }
    return speakers;
  }

  /** A headline over a byline or a date, amid the story or below it. */
  private static boolean isSigned(Layout layout, List<Block> blocks, int at) {
    BlockKind below = blocks.get(at + 1).kind();
    return isHeadline(blocks.get(at), layout.shapes().get(at))
        && (below == BlockKind.DATE
            || below == BlockKind.BYLINE
                && blocks.get(at + 1).found().rule().equals("BylineUnderHeadline"));
  }

  /** How long ago or how long it is, and below it what that was said of: {@code 3 Min}. */
  private static boolean isUnderTime(Layout layout, List<Block> blocks, int at) {
    Shape above = layout.shapes().get(at - 1);
    return blocks.get(at - 1).kind() == BlockKind.LEFTOVER
        && LeftoverAbroad.isAgo(above)
        && isHeadline(blocks.get(at), layout.shapes().get(at));
  }

  /** {@code Hafen}, and {@code Warum die Fähren auf den Herbst warten}: two lines of one link. */
  private static boolean isUnderKicker(Layout layout, List<Block> blocks, int at) {
    Shape kicker = layout.shapes().get(at);
    Shape headline = layout.shapes().get(at + 1);
    return at > layout.firstProse()
        && isPlain(blocks.get(at), kicker)
        && kicker.words() <= MOST_WORDS_OF_KICKER
        && kicker.text().indexOf(':') < 0
        && isHeadline(blocks.get(at + 1), headline)
        && headline.words() >= FEWEST_WORDS_UNDER_KICKER
        && !headline.text().endsWith("?")
        && layout.shapes().get(at - 1).isProse()
        && layout.shapes().get(at + 2).isProse();
  }

  private static Block leftover(Block block) {
    return Revised.as(BlockKind.LEFTOVER, block, "TeasersAbroad", 0.6);
  }
}
