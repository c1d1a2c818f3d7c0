package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "A short line that begins with <em>By</em> names the writers": {@code By Samya Kullab and
 * Vasilisa Stepanenko The Associated Press}, {@code By Meg JamesStaff Writer}, {@code by Joe
 * Rossignol, Monday November 18, 2019}.
 */
final class BylineUnderHeadline implements BlockRecogniser {

  private static final int LONGEST = 220;
  private static final int MOST_WORDS_ABROAD = 20;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    String text = shape.text();
    int marker = text.length() > LONGEST || shape.words() > 30 ? 0 : BylineText.marker(text);
    boolean abroad = marker == 0 && !reading.layout().isEnglish() && isLine(shape);
    marker = abroad ? BylineAbroad.marker(text) : marker;
    if (marker == 0
        || marker >= text.length()
        || abroad && !reading.isAboveStory() && !namesWriter(shape)) {
      return Optional.empty();
    }
    List<String> names = names(text.substring(marker));
    boolean sentence = shape.endsSentence() && shape.words() > 8;
    if (names.isEmpty() && (sentence || !isCredible(reading, marker))
        || sentence && names.isEmpty()) {
      return Optional.empty();
    }
    if (sentence && !reading.isAboveStory()) {
      return Optional.empty();
    }
    return Optional.of(
        new Recognition(
            BlockKind.BYLINE, names.isEmpty() ? 0.7 : 0.95, details(reading, names, marker)));
  }

  private static boolean isLine(Shape shape) {
    return shape.text().length() <= LONGEST && shape.words() <= MOST_WORDS_ABROAD;
  }

  /** {@code Von Ana Moor}: whether a line in another language than English names a person so. */
  static boolean namesWriter(Shape shape) {
    int marker = isLine(shape) ? BylineAbroad.marker(shape.text()) : 0;
    return marker > 0
        && BylineText.names(shape.text().substring(marker)).stream().anyMatch(PersonName::hasForm);
  }

  /**
   * Who stands behind {@code By}, also where it is no person: {@code By Euronews with Agencies}.
   */
  private static List<String> names(String text) {
    List<String> names = BylineText.names(text);
    String whole = text.strip();
    boolean desk =
        names.stream().noneMatch(PersonName::hasForm)
            && !Agencies.isAgency(whole)
            && whole.split(" ").length <= 3
            && !CreditScan.hasSmallWords(whole)
            && whole.chars().noneMatch(c -> Character.isDigit(c) || c == '@');
    if (desk) {
      return List.of(whole);
    }
    int with = text.indexOf(" with ");
    return names.isEmpty() && with > 0 && text.indexOf(' ') == with
        ? List.of(text.substring(0, with))
        : names;
  }

  /** Without a name that we know as one: short, capitalised, and above the story. */
  private static boolean isCredible(Reading reading, int marker) {
    Shape shape = reading.shape();
    return reading.isAboveStory()
        && shape.words() <= 7
        && !shape.endsSentence()
        && (Character.isUpperCase(shape.text().charAt(marker)) || shape.words() == 2);
  }

  /** What a byline says: its names, and the dates that stand on the same line. */
  static List<Detail> details(Reading reading, List<String> names, int from) {
    List<Detail> details = new ArrayList<>();
    String text = reading.shape().text();
    if (!names.isEmpty()) {
      int start = Math.max(text.indexOf(names.get(0)), 0);
      int last = text.lastIndexOf(names.get(names.size() - 1));
      int end = Math.max(last + names.get(names.size() - 1).length(), start);
      details.add(new Byline(names, reading.span(Math.max(start, Math.min(from, start)), end)));
    }
    if (reading.shape().digits() > 0) {
      List<Token> tokens = Token.of(text);
      Published published = PublishedLine.published(reading, tokens, dates(reading, tokens));
      if (published != null) {
        details.add(published);
      }
    }
    return details;
  }

  private static List<PrintedDate> dates(Reading reading, List<Token> tokens) {
    return PrintedDate.in(tokens, reading.layout().isEnglish());
  }
}
