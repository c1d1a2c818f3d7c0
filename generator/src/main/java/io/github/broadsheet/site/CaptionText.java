package io.github.broadsheet.site;

import io.github.broadsheet.model.Credit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a caption without its credit and the marker of the credit: {@code Boats at dawn.} of
 * {@code Boats at dawn. PHOTO: REUTERS}.
 *
 * @param text the caption as printed
 * @param end where its words end
 */
record CaptionText(String text, int end) {

  private static final Set<String> MARKERS =
      Set.of(
          "photo",
          "photos",
          "photograph",
          "picture",
          "pictures",
          "image",
          "images",
          "credit",
          "credits",
          "file",
          "by",
          "courtesy",
          "of",
          "via");

  /**
   * @param text the caption as printed
   * @param start where it stands in the manuscript
   * @param credit its credit, or null
   */
  static CaptionText of(String text, int start, @Nullable Credit credit) {
    if (credit == null) {
      return new CaptionText(text, text.length());
    }
    int from = credit.span().start() - start;
    int to = credit.span().end() - start;
    boolean last = to > 0 && to <= text.length() && isPunctuation(text, to, text.length());
    return last && from > 0
        ? new CaptionText(text, withoutMarker(text, from))
        : new CaptionText(text, text.length());
  }

  String words() {
    return text.substring(0, end);
  }

  private static boolean isPunctuation(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int withoutMarker(String text, int from) {
    int end = trimmed(text, from);
    while (true) {
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start == end || !MARKERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
      end = trimmed(text, start);
    }
  }

  /** Without the white space, colons, dashes and opening brackets before {@code end}. */
  private static int trimmed(String text, int end) {
    int at = end;
    while (at > 0
        && (Character.isWhitespace(text.charAt(at - 1)) || isOpening(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isOpening(char c) {
    return "([:|/–—-".indexOf(c) >= 0;
  }
}
