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
  private static final int MOST_WORDS_OF_PICTURE = 45;
  private static final int MOST_WORDS_WITH_DAY = 75;

  private static final Cue SAID = Cue.of(" said");
  private static final Cue TOLD = Cue.of(" told ");
  private static final Cue LAST_CENTURY = Cue.of(" 19");
  private static final Cue THIS_CENTURY = Cue.of(" 20");

  private static final Set<String> VERBS = WordList.words("caption-verbs.txt");

  private static final List<Cue> SIGNS =
      Cue.all(
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

  /** Where somebody stands in a picture; nothing in a story is said so. */
  private static final List<Cue> PLACES =
      Cue.all(
          "(left)",
          "(right)",
          "(center)",
          "(centre)",
          "(far left)",
          "(far right)",
          "(second left)",
          "(second from left)",
          ", second left,",
          ", second right,",
          ", second from left",
          ", second from right",
          ", far left,",
          ", far right,");

  /** What kind of picture it is. */
  private static final List<String> KINDS =
      List.of(
          "an aerial view of ",
          "a general view of ",
          "a visualization of ",
          "a visualisation of ",
          "an artist's impression of ",
          "artist's impression of ",
          "an artist's rendering of ",
          "an artist's illustration of ",
          "a satellite image ",
          "this satellite image ",
          "an undated picture ",
          "undated picture ",
          "in this file photo",
          "in this undated photo");

  private CaptionLook() {}

  /** From 0, nothing of a caption about it, to 3. */
  static int of(Shape shape) {
    if (shape.text().length() > LONGEST || shape.opensQuoted() || shape.words() < 2) {
      return 0;
    }
    boolean reported = shape.holds(SAID) || shape.holds(TOLD);
    int look = 0;
    look += shape.openingHoldsAny(SIGNS) ? 1 : 0;
    look += hasVerb(shape.opening()) ? 1 : 0;
    look += hasDay(shape) ? 1 : 0;
    return reported ? Math.min(look, 1) : look;
  }

  /** Whether it says who does what on which day of which year, and nobody says anything. */
  static boolean isSure(Shape shape) {
    return shape.words() >= 2
        && shape.words() <= MOST_WORDS_WITH_DAY
        && shape.text().length() <= LONGEST
        && hasYear(shape)
        && !shape.opensQuoted()
        && !shape.opensWith("*")
        && !shape.holds(SAID)
        && !shape.holds(TOLD)
        && (hasVerb(shape.opening()) || shape.openingHoldsAny(SIGNS))
        && hasDay(shape);
  }

  /**
   * Whether it speaks of the picture itself: who stands where in it and does what, or what kind of
   * picture it is.
   */
  static boolean isPicture(Shape shape) {
    if (shape.words() > MOST_WORDS_OF_PICTURE || shape.holds(SAID)) {
      return false;
    }
    return opensWithAny(shape, KINDS)
        || shape.openingHoldsAny(PLACES) && hasVerb(shape.opening())
        || hasTitle(shape.text());
  }

  /** {@code ALL ABOARD … The ferry leaves}. */
  private static boolean hasTitle(String text) {
    int end = text.indexOf(" … ");
    String title = end > 0 ? text.substring(0, end) : "";
    return title.length() >= 6
        && title.length() <= 40
        && title.indexOf(' ') > 0
        && PlaceNames.isInCapitals(title)
        && Character.isUpperCase(text.charAt(end + 3))
        && !PlaceNames.isInCapitals(text.substring(end));
  }

  private static boolean opensWithAny(Shape shape, List<String> openings) {
    for (String opening : openings) {
      if (shape.opensWith(opening)) {
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
        && hasYear(shape)
        && PrintedDate.in(shape.text()).stream().anyMatch(date -> date.year() != null);
  }

  private static boolean hasYear(Shape shape) {
    return shape.holds(LAST_CENTURY) || shape.holds(THIS_CENTURY);
  }
}
