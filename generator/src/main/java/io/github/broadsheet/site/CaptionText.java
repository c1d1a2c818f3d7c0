package io.github.broadsheet.site;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.site.view.CreditView;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a caption without its credit and the marker of the credit: {@code Boats at dawn.} of
 * {@code Boats at dawn. PHOTO: REUTERS}.
 *
 * @param text the caption as printed
 * @param end where its words end
 * @param creditAt where its credit begins; as {@code end} where it stands among the words or is not
 *     there
 */
record CaptionText(String text, int end, int creditAt) {

  private static final String PHOTO = "Photo ";

  /** Markers that need no colon: {@code Photo by Ana Moor}. */
  private static final Set<String> PREPOSITIONS = Set.of("by", "of", "via");

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

  static CaptionText of(Block caption) {
    return of(caption.text(), caption.span().start(), caption.credit().orElse(null));
  }

  /**
   * @param text the caption as printed
   * @param start where it stands in the manuscript
   * @param credit its credit, or null
   */
  static CaptionText of(String text, int start, @Nullable Credit credit) {
    if (credit == null) {
      return new CaptionText(text, text.length(), text.length());
    }
    int from = credit.span().start() - start;
    int to = credit.span().end() - start;
    boolean last = to > 0 && to <= text.length() && isPunctuation(text, to, text.length());
    return last && from > 0
        ? new CaptionText(text, withoutMarker(text, from), from)
        : new CaptionText(text, text.length(), text.length());
  }

  String words() {
    return text.substring(0, end);
  }

  /**
   * Its credit as pages show it.
   *
   * @param path the page of who is credited, or null
   */
  @Nullable CreditView credit(@Nullable Credit credit, @Nullable String path) {
    return credit == null ? null : new CreditView(label(), credit.text(), path);
  }

  /**
   * The paper's marker of the credit: {@code Image:} of {@code ( Image: Getty Images)}. The style
   * sheet says {@code Photo}: of {@code Photo by} stays {@code by}, of {@code PHOTO} null, as where
   * none is printed.
   */
  @Nullable String label() {
    int from = end;
    while (from < creditAt && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    String marker = text.substring(from, trimmed(text, creditAt, from));
    if (marker.isEmpty() || marker.equalsIgnoreCase("photo")) {
      return null;
    }
    if (marker.equals(marker.toUpperCase(Locale.ROOT))) {
      marker = marker.charAt(0) + marker.substring(1).toLowerCase(Locale.ROOT);
    }
    if (marker.regionMatches(true, 0, PHOTO, 0, PHOTO.length())) {
      return marker.substring(PHOTO.length());
    }
    String last = marker.substring(marker.lastIndexOf(' ') + 1);
    return PREPOSITIONS.contains(last.toLowerCase(Locale.ROOT)) ? marker : marker + ":";
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
    int end = trimmed(text, from, 0);
    while (true) {
      int start = end;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start == end || !MARKERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
      end = trimmed(text, start, 0);
    }
  }

  /** Without the white space, colons, dashes and opening brackets before {@code end}. */
  private static int trimmed(String text, int end, int least) {
    int at = end;
    while (at > least
        && (Character.isWhitespace(text.charAt(at - 1)) || isOpening(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isOpening(char c) {
    return "([:|/–—-".indexOf(c) >= 0;
  }
}
