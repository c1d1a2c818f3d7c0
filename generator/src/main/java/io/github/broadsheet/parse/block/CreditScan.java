package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Credit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A credit found in a paragraph.
 *
 * @param markerStart where its marker or bracket begins
 * @param start where the credit alone begins
 * @param end where it ends
 */
record CreditScan(int markerStart, int start, int end) {

  private static final int LONGEST = 120;

  /**
   * A credit between two positions, without the markers and signs at its edges; empty where none is
   * left.
   */
  static Optional<CreditScan> within(String text, int markerStart, int from, int to) {
    int start = from;
    int end = to;
    boolean more = true;
    while (more && start < end) {
      int before = start;
      while (start < end && " :|-–—.,•\u00a0\n".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      if (start < end) {
        start += Math.min(CreditMarkers.lengthAt(text, start), end - start);
      }
      more = start > before;
    }
    while (end > start
        && " .;,)]\n\u00a0".indexOf(text.charAt(end - 1)) >= 0
        && !isAbbreviation(text, start, end)) {
      end--;
    }
    if (end > start) {
      return end - start <= LONGEST
          ? Optional.of(new CreditScan(markerStart, start, end))
          : Optional.empty();
    }
    // "Submitted photo" is marker and credit in one.
    boolean photo = text.substring(from, to).strip().endsWith("photo");
    return photo ? Optional.of(new CreditScan(markerStart, from, to)) : Optional.empty();
  }

  /** {@code Walt Disney Co.} keeps its full stop. */
  private static boolean isAbbreviation(String text, int start, int end) {
    return text.charAt(end - 1) == '.'
        && List.of("co.", "inc.", "ltd.", "corp.", "jr.", "u.s.")
            .contains(
                Shape.folded(
                    text.substring(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end)));
  }

  /** The credit as it is kept. */
  Credit credit(Reading reading) {
    String words = reading.paragraph().text().substring(start, end);
    return new Credit(
        words, reading.span(start, end), photographer(words), Agencies.namedIn(words).orElse(null));
  }

  private static @Nullable String photographer(String words) {
    for (String part : words.split("/|,| via | for |\\||—|•| - ")) {
      String name = part.strip();
      if (PersonName.hasForm(name)
          && !Agencies.isAgency(name)
          && Agencies.namedIn(name).isEmpty()) {
        return name;
      }
    }
    return null;
  }

  /** Whether words that stand where a credit may stand do name a source of pictures. */
  static boolean namesSource(String words) {
    if (words.length() > LONGEST || words.isBlank()) {
      return false;
    }
    String folded = Shape.folded(words);
    return Agencies.namedIn(words).isPresent()
        || CreditMarkers.lengthAt(words, 0) > 0
        || words.indexOf('/') > 0 && !hasSmallWords(words)
        || folded.contains("photo")
        || folded.contains("courtesy")
        || folded.startsWith("file")
        || folded.contains("handout")
        || folded.contains("screengrab")
        || folded.contains("screenshot")
        || folded.contains("supplied");
  }

  /** Whether a word of the line begins with a small letter, short linking words aside. */
  static boolean hasSmallWords(String words) {
    int end;
    for (int start = 0; start < words.length(); start = end + 1) {
      end = start;
      while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '/') {
        end++;
      }
      if (start < end
          && words.lastIndexOf('.', end - 2) <= start
          && Character.isLowerCase(words.charAt(start))
          && words.charAt(start) != 'i'
          && !LINKS.contains(words.substring(start, end))) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> LINKS =
      List.of(
          "via", "for", "of", "the", "and", "by", "de", "van", "von", "from", "la", "del", "files",
          "photo");
}
