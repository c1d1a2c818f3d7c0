package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What pages in other languages than English leave behind, told by a sign and not by a whole
 * phrase: {@code #Hafen}, an address alone, {@code vor 2 Std.}, {@code … | mehr}, {@code
 * Hafenmeister (m/w/d)}, and a short line about a newsletter or a live report.
 */
final class LeftoverAbroad implements BlockRecogniser {

  private static final int MOST_WORDS = 45;
  private static final int MOST_WORDS_OF_LABEL = 9;
  private static final int MOST_WORDS_OF_TIME = 5;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.8));

  private static final Cue NEWSLETTER = Cue.of("newsletter");

  /** What a page calls reports that go on, and its newsletters. */
  private static final List<Cue> LABELS =
      Cue.all("newsletter", "newsblog", "liveblog", "liveticker", "newsticker", "live-ticker");

  /** What a reader is to do about a newsletter. */
  private static final List<Cue> CALLS =
      Cue.all(
          "anmelde",
          "abonnier",
          "kostenlos",
          "postfach",
          "e-mail",
          "inscri",
          "abonn",
          "gratuit",
          "suscrí",
          "suscri",
          "gratis",
          "iscriv",
          "inbox",
          "schrijf",
          "meld je",
          "tilmeld",
          "meld deg",
          "prenumerera",
          "zapisz",
          "odebír",
          "cadastr",
          "assine");

  private static final Set<String> AGO =
      Set.of(
          "std",
          "stunden",
          "stunde",
          "min",
          "minuten",
          "minute",
          "minutes",
          "minuti",
          "minutos",
          "minuter",
          "minutter",
          "tagen",
          "tage",
          "heures",
          "heure",
          "jours",
          "hace",
          "horas",
          "ore",
          "giorni",
          "siden",
          "sedan",
          "temu",
          "önce",
          "dakika",
          "lalu",
          "назад",
          "тому",
          "時間前",
          "分前",
          "日前",
          "시간",
          "일전",
          "timer",
          "uur",
          "geleden");

  private static final List<String> ENDINGS =
      List.of("| mehr", "| audio", "| video", "| bild", "(m/w/d)", "(w/m/d)", "(m/f/d)", "(h/f)");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.layout().isEnglish()
        || reading.at() == 0
        || shape.words() > MOST_WORDS
        || shape.text().isEmpty()
        || shape.opensQuoted()) {
      return Optional.empty();
    }
    return isTopic(shape)
            || isAddress(shape)
            || isAgo(shape)
            || isLink(shape)
            || isInvitation(shape)
        ? LEFTOVER
        : Optional.empty();
  }

  /** {@code #Hafen}, {@code # Brücke am Hafen}. */
  private static boolean isTopic(Shape shape) {
    String text = shape.text();
    return text.charAt(0) == '#'
        && shape.words() <= MOST_WORDS_OF_TIME
        && !shape.endsSentence()
        && text.length() > 2
        && Character.isLetter(text.charAt(text.charAt(1) == ' ' ? 2 : 1));
  }

  private static boolean isAddress(Shape shape) {
    return (shape.opensWith("https://") || shape.opensWith("http://") || shape.opensWith("www."))
        && shape.text().indexOf(' ') < 0;
  }

  /** {@code vor 2 Std.}, {@code 3 Min}, {@code Il y a 2 heures}. */
  static boolean isAgo(Shape shape) {
    if (shape.digits() == 0 || shape.words() > MOST_WORDS_OF_TIME || shape.digits() > 4) {
      return false;
    }
    List<Token> tokens = Token.of(shape.text());
    return tokens.stream().anyMatch(token -> AGO.contains(token.word()))
        && tokens.stream()
            .allMatch(
                token ->
                    !token.isWord()
                        || AGO.contains(token.word())
                        || CalendarAbroad.isBesideDate(token.word()));
  }

  private static boolean isLink(Shape shape) {
    String ending = Shape.folded(shape.ending(12));
    for (String link : ENDINGS) {
      if (ending.endsWith(link)) {
        return true;
      }
    }
    int line = shape.text().indexOf('\n');
    return line > 8
        && shape.opening().startsWith("/w/d)", Math.min(line, shape.opening().length()) - 5);
  }

  /** A short line about a newsletter, and a longer one that says what to do about it. */
  private static boolean isInvitation(Shape shape) {
    boolean label =
        shape.words() <= MOST_WORDS_OF_LABEL
            && !shape.endsSentence()
            && shape.openingHoldsAny(LABELS);
    return label || shape.openingHolds(NEWSLETTER) && shape.openingHoldsAny(CALLS);
  }
}
