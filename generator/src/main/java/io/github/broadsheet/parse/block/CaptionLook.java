package io.github.broadsheet.parse.block;

import java.util.List;
import java.util.Set;

/**
 * Whether a paragraph looks like a caption: it says in the present tense what a picture shows, and
 * when and where it was taken.
 */
final class CaptionLook {

  /** A verb of the picture stands among so many first words. */
  private static final int FIRST_WORDS = 16;

  private static final int LONGEST = 700;
  private static final int MOST_WORDS_WITH_DAY = 75;

  private static final Set<String> VERBS = WordList.words("caption-verbs.txt");

  private static final List<String> SIGNS =
      List.of(
          ", left,",
          ", right,",
          ", center,",
          ", centre,",
          "(left)",
          "(right)",
          "(center)",
          "(centre)",
          " (l)",
          " (r)",
          "from left",
          "pictured ",
          "artist's ",
          "illustration ",
          "file photo",
          "file picture",
          "in this photo",
          "in this image",
          "in this file",
          "in a photo",
          "undated picture",
          "a view of ",
          "an aerial view",
          "a general view",
          "this photo",
          "this image",
          "this picture",
          "satellite image",
          "visualization of",
          "far left",
          "far right",
          "foreground",
          "background",
          "top left",
          "clockwise",
          "handout ",
          "screenshot");

  private CaptionLook() {}

  /** From 0, nothing of a caption about it, to 3. */
  static int of(Shape shape) {
    if (shape.text().length() > LONGEST || shape.opensQuoted() || shape.words() < 2) {
      return 0;
    }
    boolean reported = shape.text().contains(" said") || shape.text().contains(" told ");
    int look = 0;
    look += hasSign(shape.opening()) ? 1 : 0;
    look += hasVerb(shape.opening()) ? 1 : 0;
    look += hasDay(shape) ? 1 : 0;
    return reported ? Math.min(look, 1) : look;
  }

  /** Whether it says who does what on which day of which year, and nobody says anything. */
  static boolean isSure(Shape shape) {
    return shape.words() >= 2
        && shape.words() <= MOST_WORDS_WITH_DAY
        && shape.text().length() <= LONGEST
        && hasYear(shape.text())
        && !shape.opensQuoted()
        && !shape.text().contains(" said")
        && !shape.text().contains(" told ")
        && (hasVerb(shape.opening()) || hasSign(shape.opening()))
        && hasDay(shape);
  }

  private static boolean hasSign(String opening) {
    for (String sign : SIGNS) {
      if (opening.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(String opening) {
    int from = 0;
    for (int words = 0; words < FIRST_WORDS && from < opening.length(); words++) {
      int end = opening.indexOf(' ', from);
      end = end < 0 ? opening.length() : end;
      if (words > 0 && VERBS.contains(opening.substring(from, end))) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  /** A day with its year, as captions name it and stories seldom do. */
  private static boolean hasDay(Shape shape) {
    return shape.words() <= MOST_WORDS_WITH_DAY
        && hasYear(shape.text())
        && PrintedDate.in(shape.text()).stream().anyMatch(date -> date.year() != null);
  }

  private static boolean hasYear(String text) {
    return text.contains(" 19") || text.contains(" 20");
  }
}
