package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Captions as only pages in other languages than English have them: {@code Legende: Ana Moor am
 * Hafen}, {@code … mówi Ana Moor / Tom Ode}, {@code … Ana Moor / T. Ode nuotr.}, {@code … 있다.
 * 연합뉴스}, {@code … [사진 출처 = 부산시]}, and the line that says under a quotation who speaks, {@code Ana
 * Moor, Hafenmeisterin}.
 */
final class CaptionAbroad implements BlockRecogniser {

  private static final int MOST_WORDS = 60;
  private static final int MOST_WORDS_OF_NAME = 10;
  private static final int LONGEST_SOURCE = 40;
  private static final int MOST_WORDS_OF_PICTURE = 40;

  private static final List<Cue> PLACES =
      WordList.lines("caption-places-abroad.txt").stream().map(Cue::of).toList();

  private static final List<String> MARKERS =
      WordList.lines("caption-markers-abroad.txt").stream().map(String::stripTrailing).toList();

  /** Words of a credit in scripts that part no words, or in brackets that hold little else. */
  private static final List<String> SIGNS =
      List.of("사진", "기자", "제공", "출처", "캡처", "撮影", "提供", "写真", "攝", "摄", "Dok.", "dok.", "DOK.");

  /** What may stand behind a surname. */
  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private static final Set<String> PHOTO_BY = Set.of("nuotr.", "nuotr", "foto");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.layout().isEnglish() || !Captions.mayBe(reading) || shape.words() > MOST_WORDS) {
      return Optional.empty();
    }
    String text = shape.text();
    for (String marker : MARKERS) {
      if (shape.opensWith(marker)) {
        return Optional.of(Recognition.of(BlockKind.CAPTION, 0.9));
      }
    }
    int start = Math.max(bracket(text), Math.max(slash(reading), source(text)));
    start = Math.max(start, rightsOfPicture(text));
    if (start > 0) {
      int from = "[(<〈（【".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
      return CreditScan.within(text, start, from, text.length())
          .flatMap(scan -> Captions.withCredit(reading, scan, 0.8));
    }
    boolean picture = shape.words() <= MOST_WORDS_OF_PICTURE && !shape.opensQuoted();
    if (picture && shape.openingHoldsAny(PLACES)) {
      return Optional.of(Recognition.of(BlockKind.CAPTION, 0.65));
    }
    return isSpeaker(reading)
        ? Optional.of(Recognition.of(BlockKind.CAPTION, 0.6))
        : Optional.empty();
  }

  /** {@code [사진 출처 = 부산시]}, {@code <김철수 기자>}, {@code (Dok. Humas)}: where it begins, or -1. */
  private static int bracket(String text) {
    int last = text.length() - 1;
    char close = last > 0 ? text.charAt(last) : ' ';
    int kind = ")]>〉）】".indexOf(close);
    if (kind < 0) {
      return -1;
    }
    int open = text.lastIndexOf("([<〈（【".charAt(kind));
    if (open < 1 || last - open > LONGEST_SOURCE + 20) {
      return -1;
    }
    String words = text.substring(open + 1, last).strip();
    boolean glued = Character.isLetter(text.charAt(open - 1)) && close == ')';
    boolean source =
        SIGNS.stream().anyMatch(words::contains)
            || glued && words.indexOf(' ') > 0 && !CreditScan.hasSmallWords(words)
            || Agencies.isAgency(words) && (glued || ".。".indexOf(before(text, open)) >= 0);
    return source ? open : -1;
  }

  private static char before(String text, int at) {
    int i = at - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return text.charAt(i);
  }

  /**
   * {@code … w porcie / Tom Ode}, {@code … / T. Ode / Tarnpress nuotr.}: where it begins, or -1.
   */
  private static int slash(Reading reading) {
    String text = reading.shape().text();
    int at = text.indexOf(" / ");
    boolean dated = reading.shape().digits() >= 4 && reading.shape().words() <= MOST_WORDS_OF_NAME;
    if (at < 0 || dated || text.length() - at > LONGEST_SOURCE + 20) {
      return -1;
    }
    String rest = text.substring(at + 3).strip();
    boolean photo = PHOTO_BY.stream().anyMatch(Shape.folded(rest)::endsWith);
    String bare = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    int name = nameBefore(text, at);
    if (name > 0 && Agencies.namedIn(rest).isPresent()) {
      return name;
    }
    return photo || PersonName.isLikely(bare) || Agencies.namedIn(bare).isPresent() ? at + 3 : -1;
  }

  /**
   * {@code … am Hafen Ana Moor/Copyright 2026 The AP. All rights reserved.}: where the photographer
   * begins, or -1.
   */
  static int rightsOfPicture(String text) {
    int at = text.indexOf("/Copyright ");
    int name = at < 0 ? -1 : nameBefore(text, at);
    if (at < 0 || name > 0) {
      return name;
    }
    int last = text.lastIndexOf(' ', at);
    int end = SUFFIXES.contains(text.substring(last + 1, at)) ? last : at;
    int start = text.lastIndexOf(' ', text.lastIndexOf(' ', end - 1) - 1) + 1;
    return start > 0 && PersonName.hasForm(text.substring(start, end)) ? start : -1;
  }

  /** Where a photographer's name begins who stands between a stop and this place, or -1. */
  static int nameBefore(String text, int at) {
    int stop = at - 1;
    while (stop > 0 && !isStop(text, stop)) {
      stop--;
    }
    int start = stop + 1;
    while (start < at && text.charAt(start) == ' ') {
      start++;
    }
    return stop > 0 && PersonName.hasForm(text.substring(start, at)) ? start : -1;
  }

  /** A full stop behind a word, not behind an initial. */
  private static boolean isStop(String text, int at) {
    return ".!?»”".indexOf(text.charAt(at)) >= 0
        && at > 1
        && !Character.isUpperCase(text.charAt(at - 1));
  }

  /** {@code … 있다. 연합뉴스}, {@code … 있다. 고영권 기자}: where it begins, or -1. */
  private static int source(String text) {
    int stop = Math.max(text.lastIndexOf(". "), text.lastIndexOf("。"));
    if (stop < 0 || stop + 2 >= text.length()) {
      return -1;
    }
    String rest = text.substring(stop + 1).strip();
    boolean hangul = !rest.isEmpty() && Character.getType(rest.charAt(0)) == Character.OTHER_LETTER;
    boolean known = Agencies.isAgency(rest) || BylineAbroad.isNameWithOffice(rest);
    return hangul && known ? text.indexOf(rest, stop + 1) : -1;
  }

  /** {@code Ana Moor, Hafenmeisterin}, between paragraphs: no crosshead is a person's title. */
  private static boolean isSpeaker(Reading reading) {
    Shape shape = reading.shape();
    int comma = shape.text().indexOf(',');
    return comma > 0
        && shape.words() <= MOST_WORDS_OF_NAME
        && !shape.endsSentence()
        && shape.digits() == 0
        && !reading.isAboveStory()
        && !reading.isBelowStory()
        && PersonName.isLikely(shape.text().substring(0, comma));
  }
}
