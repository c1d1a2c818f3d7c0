package io.github.broadsheet.parse.block;

import java.util.Optional;

/**
 * "After its last sentence a caption names photographer or agency without any marker": {@code … in
 * the US illegally. AP Photo/Ana Moor, File}, {@code … economic zone. Tara Moor for Rest of World},
 * {@code … in September. | Ana Moor/AP Photo}, {@code … his colleague Timothy Moor AP}.
 */
final class CaptionWithSourceAtEnd implements BlockRecogniser {

  private static final int MOST_WORDS = 10;

  /** A longer paragraph with an agency behind it is the last one of the story, signed. */
  private static final int MOST_WORDS_BEFORE_AGENCY = 25;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    String text = shape.text();
    if (!Captions.mayBe(reading)
        || shape.endsSentence()
        || shape.words() < 3
        || shape.words() > 75
        || reading.isAboveStory() && shape.digits() > 0 && text.indexOf(':') > 0
        || !Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      return Optional.empty();
    }
    int from = Math.max(0, text.length() - Captions.CREDIT_WINDOW);
    int pipe = separator(text, from);
    int start =
        pipe > 0
            ? pipe
            : Math.max(
                glued(text, from),
                Math.max(agencyPhoto(text, from), afterLastStop(reading, text, from)));
    if (start > 0) {
      String tail = text.substring(start).strip();
      boolean glued = Character.isLetterOrDigit(text.charAt(start));
      boolean signOff =
          !glued && Agencies.isAgency(tail) && shape.words() > MOST_WORDS_BEFORE_AGENCY;
      if (!signOff && isSource(tail, pipe > 0)) {
        return CreditScan.within(text, start, start, text.length())
            .flatMap(scan -> Captions.withCredit(reading, scan, pipe > 0 ? 0.8 : 0.85));
      }
    }
    return agencyAsLastWord(reading, text);
  }

  private static boolean isSource(String tail, boolean separated) {
    if (tail.isEmpty() || tail.split("[ /]+").length > MOST_WORDS) {
      return false;
    }
    boolean agencyOf = tail.indexOf('/') > 0 && Agencies.namedIn(tail).isPresent();
    boolean source = CreditScan.namesSource(tail) && (agencyOf || !CreditScan.hasSmallWords(tail));
    return source
        || tail.contains(" for ") && PersonName.hasForm(tail.substring(0, tail.indexOf(" for ")))
        || !separated && PersonName.hasForm(tail);
  }

  /** Where a bar, or a dash with a source behind it, ends the caption; or -1. */
  private static int separator(String text, int from) {
    int bar = text.lastIndexOf(" | ");
    if (bar >= from) {
      return bar + 3;
    }
    for (String dash :
        new String[] {" - Copyright ", " — Picture by ", " – Picture by ", "— Photo by "}) {
      int at = text.lastIndexOf(dash);
      if (at >= from) {
        return at + 3;
      }
    }
    return -1;
  }

  /**
   * Where {@code AP Photo/Ana Moor} or {@code AFP/Ana Moor} begins behind an unfinished sentence.
   */
  private static int agencyPhoto(String text, int from) {
    for (String mark : new String[] {" AP Photo", " AFP/", " REUTERS/", " EPA/", " AFP PHOTO"}) {
      int at = text.lastIndexOf(mark);
      if (at >= from) {
        return at;
      }
    }
    return -1;
  }

  /** Where the photographer begins in {@code … on the quayAna Moor/AP}, or -1. */
  private static int glued(String text, int from) {
    int slash = text.lastIndexOf('/');
    int space = slash < 0 ? -1 : text.lastIndexOf(' ', slash);
    for (int i = space - 1; i > Math.max(from, text.lastIndexOf(' ', space - 1) + 1); i--) {
      boolean seam =
          Character.isUpperCase(text.charAt(i))
              && Character.isLowerCase(text.charAt(i + 1))
              && Character.isLetterOrDigit(text.charAt(i - 1));
      if (seam && PersonName.hasForm(text.substring(i, slash))) {
        return i;
      }
    }
    return -1;
  }

  private static int afterLastStop(Reading reading, String text, int from) {
    for (int i = text.length() - 2; i > from; i--) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?';
      if (stop && (isSentenceEnd(text, i) || endsShortWord(reading, text, i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A stop behind a word of some length; initials and abbreviations do not end a sentence. */
  private static boolean isSentenceEnd(String text, int at) {
    if (")”\"".indexOf(text.charAt(at - 1)) >= 0) {
      return text.charAt(at + 1) == ' ';
    }
    int word = at - 1;
    while (word >= 0 && Character.isLetterOrDigit(text.charAt(word))) {
      word--;
    }
    char next = text.charAt(at + 1);
    boolean glued = Character.isUpperCase(next) && at - word > 3;
    return at - word > 3 && (next == ' ' || next == '”' || next == '"') || glued;
  }

  /** {@code … kommen dort an. Ana Moor/dpa}: abroad, sentences end in short words. */
  private static boolean endsShortWord(Reading reading, String text, int at) {
    return !reading.layout().isEnglish()
        && at > 3
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && text.charAt(at - 3) == ' ';
  }

  private static Optional<Recognition> agencyAsLastWord(Reading reading, String text) {
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    boolean agency =
        space > 0
            && last.length() <= 7
            && PlaceNames.isInCapitals(last)
            && Agencies.isAgency(last)
            && !Agencies.isAgency("the " + last)
            && reading.shape().words() > 6
            && !isLink(text, space);
    return agency
        ? CreditScan.within(text, space, space + 1, text.length())
            .flatMap(scan -> Captions.withCredit(reading, scan, 0.6))
        : Optional.empty();
  }

  /** {@code … told the BBC}, {@code … said AP}: the agency belongs to the sentence. */
  private static boolean isLink(String text, int space) {
    String before = text.substring(text.lastIndexOf(' ', space - 1) + 1, space);
    return Character.isLowerCase(before.charAt(0)) && before.length() <= 4 || before.endsWith(":");
  }
}
