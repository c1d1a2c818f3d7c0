package io.github.broadsheet.parse.block;

import java.util.Optional;
import java.util.Set;

/**
 * "A caption ends with its credit in brackets": {@code … (AP Photo/Ana Moor)}, {@code … ( Image:
 * Getty)}, {@code … [File: Reuters]}, {@code … has been listed for sale. (Bespoke Homes)}.
 */
final class CaptionWithCreditInParentheses implements BlockRecogniser {

  private static final int MOST_WORDS = 9;

  /** Credits that name nobody. */
  private static final Set<String> GENERIC =
      Set.of(
          "screen grab",
          "screengrab",
          "screenshot",
          "screen shot",
          "file photo",
          "file image",
          "file picture",
          "file pic",
          "stock photo",
          "stock image",
          "handout",
          "handout photo",
          "supplied",
          "courtesy photo",
          "contributed photo",
          "submitted photo",
          "archive photo",
          "library picture");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    String text = reading.shape().text();
    if (!Captions.mayBe(reading) || text.isEmpty()) {
      return Optional.empty();
    }
    int end = endOfBracket(text);
    if (end < 0) {
      return Optional.empty();
    }
    char open = text.charAt(end) == ')' ? '(' : '[';
    int start = text.lastIndexOf(open, end);
    if (start < Math.max(0, end - Captions.CREDIT_WINDOW)) {
      return danglingBracket(reading, text, end);
    }
    if (!isCredit(reading, text, start, text.substring(start + 1, end))) {
      return Optional.empty();
    }
    int name = reading.layout().isEnglish() ? -1 : CaptionAbroad.nameBefore(text, start);
    Optional<CreditScan> credit =
        name < 0
            ? CreditScan.within(text, start, start + 1, end)
            : Optional.of(new CreditScan(name, name, end + 1));
    return credit.flatMap(scan -> Captions.withCredit(reading, scan, 0.92));
  }

  /** Where the last bracket closes, when little follows it: {@code (AP Photo/Ana Moor) less}. */
  private static int endOfBracket(String text) {
    int last = text.length() - 1;
    if (text.endsWith(" less") || text.endsWith(" more")) {
      last -= 5;
    }
    while (last > 0 && (text.charAt(last) == '.' || text.charAt(last) == ' ')) {
      last--;
    }
    char c = text.charAt(last);
    return c == ')' || c == ']' ? last : -1;
  }

  /** A bracket that opened in a part of the page that was lost: {@code Image: Getty Images)}. */
  private static Optional<Recognition> danglingBracket(Reading reading, String text, int end) {
    return end < 60 && CreditMarkers.lengthAt(text, 0) > 0
        ? CreditScan.within(text, 0, 0, end)
            .flatMap(scan -> Captions.withCredit(reading, scan, 0.7))
        : Optional.empty();
  }

  private static boolean isCredit(Reading reading, String text, int start, String inside) {
    String words = inside.strip();
    if (words.isEmpty() || words.length() > 140) {
      return false;
    }
    boolean marked = CreditMarkers.lengthAt(words, 0) > 0;
    if (words.endsWith(" here") || isInitials(words)) {
      return false;
    }
    if (marked
        || GENERIC.contains(Shape.folded(words))
        || words.startsWith("AP Photo")
        || words.startsWith("AP/")) {
      return true;
    }
    boolean afterStop = isAfterStop(text, start);
    boolean prose = reading.shape().words() > 60;
    boolean agencyOf = words.indexOf('/') > 0 && Agencies.namedIn(words).isPresent();
    if (CreditScan.namesSource(words) && (agencyOf || !CreditScan.hasSmallWords(words))) {
      return !prose && (afterStop || !text.endsWith(".") && !isAcronymOfName(text, start, words));
    }
    return afterStop
        && !prose
        && words.split(" ").length <= MOST_WORDS
        && Character.isUpperCase(words.charAt(0))
        && !CreditScan.hasSmallWords(words)
        && !reading.shape().text().endsWith(".");
  }

  /** {@code (NM)}, {@code (H-4)}: a writer's sign under a story, if no agency is meant. */
  private static boolean isInitials(String words) {
    boolean page =
        words.length() == 3 && words.charAt(1) == '-' && Character.isDigit(words.charAt(2));
    return page
        || words.length() == 2 && PlaceNames.isInCapitals(words) && !Agencies.isAgency(words);
  }

  private static boolean isAfterStop(String text, int start) {
    int before = start - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before <= 0 || ".!?”\"'’".indexOf(text.charAt(before)) >= 0;
  }

  /** {@code the Associated Press (AP)}: the brackets hold the short form of the words before. */
  private static boolean isAcronymOfName(String text, int start, String words) {
    if (!PlaceNames.isInCapitals(words) || words.indexOf(' ') >= 0) {
      return false;
    }
    String before = text.substring(Math.max(0, start - 80), start);
    int at = before.length();
    for (int i = words.length() - 1; i >= 0; i--) {
      at = before.lastIndexOf(words.charAt(i), at - 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
