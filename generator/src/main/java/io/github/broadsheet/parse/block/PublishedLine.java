package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "A line that holds little but dates, times and words such as <em>published</em> and
 * <em>updated</em> says when the article appeared."
 */
final class PublishedLine implements BlockRecogniser {

  private static final int LONGEST = 150;
  private static final int STRANGERS = 2;
  private static final int MOST_WORDS = 30;

  private static final Set<String> MARKERS =
      Set.of(
          "published",
          "publish",
          "updated",
          "update",
          "posted",
          "last",
          "modified",
          "first",
          "original",
          "originally",
          "date",
          "filed",
          "created",
          "edited");

  private static final Set<String> LINKS =
      Set.of(
          "on", "at", "of", "the", "min", "read", "minute", "this", "article", "is", "more", "than",
          "old", "from", "in", "by", "edition");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.text().length() > LONGEST
        || shape.digits() == 0
        || shape.words() > MOST_WORDS
        || shape.endsSentence() && shape.words() > MOST_WORDS / 2
        || shape.opensQuoted()
        || shape.opensWith("by ")) {
      return Optional.empty();
    }
    List<Token> tokens = Token.of(shape.text());
    boolean english = reading.layout().isEnglish();
    List<PrintedDate> dates = PrintedDate.in(tokens, english);
    boolean inFull = dates.stream().anyMatch(date -> date.year() != null);
    int strangers = strangers(tokens, dates, english);
    boolean known =
        inFull
                && strangers <= allowed(tokens, reading)
                && !namesWriter(shape, tokens, dates, english)
            || strangers == 0 && isTimeOnly(tokens, english) && reading.isAboveStory();
    return known ? Optional.of(recognition(reading, tokens, dates)) : Optional.empty();
  }

  /** What a line of dates says of publication and update, or null where it names no full date. */
  static @Nullable Published published(
      Reading reading, List<Token> tokens, List<PrintedDate> dates) {
    LocalDate first = null;
    LocalDate updated = null;
    for (PrintedDate date : dates) {
      Optional<LocalDate> day = date.inFull();
      if (day.isEmpty()) {
        continue;
      }
      if (isUpdate(tokens, date.start(), reading.layout().isEnglish())) {
        updated = updated == null ? day.get() : updated;
      } else {
        first = first == null ? day.get() : first;
      }
    }
    LocalDate stated = first != null ? first : updated;
    return stated == null
        ? null
        : new Published(
            stated, updated, reading.span(dates.get(0).start(), dates.get(dates.size() - 1).end()));
  }

  /** {@code Updated}, {@code Last modified on}: the nearest marker before the date decides. */
  private static boolean isUpdate(List<Token> tokens, int start, boolean english) {
    boolean update = false;
    for (Token token : tokens) {
      if (token.start() >= start) {
        break;
      }
      if (MARKERS.contains(token.word()) && !token.is("last") && !token.is("first")) {
        update = token.is("updated") || token.is("update") || token.is("modified");
      } else if (!english && CalendarAbroad.isLabel(token.word())) {
        update = CalendarAbroad.isUpdate(token.word());
      }
    }
    return update;
  }

  private static Recognition recognition(
      Reading reading, List<Token> tokens, List<PrintedDate> dates) {
    Published published = published(reading, tokens, dates);
    double certainty = published != null ? 0.95 : 0.75;
    return published == null
        ? Recognition.of(BlockKind.DATE, certainty)
        : Recognition.of(BlockKind.DATE, certainty, published);
  }

  private static int allowed(List<Token> tokens, Reading reading) {
    if (reading.shape().endsSentence() && !reading.isAboveStory()) {
      return 0;
    }
    if (reading.isAboveStory() && reading.shape().words() <= 10) {
      return STRANGERS;
    }
    boolean abroad = !reading.layout().isEnglish();
    boolean marked =
        tokens.stream()
            .anyMatch(
                token ->
                    MARKERS.contains(token.word())
                        || abroad && CalendarAbroad.isLabel(token.word()));
    boolean timed = tokens.stream().anyMatch(token -> token.is(":") || token.is("•"));
    return marked || timed ? STRANGERS : 0;
  }

  private static int strangers(List<Token> tokens, List<PrintedDate> dates, boolean english) {
    int strangers = 0;
    for (Token token : tokens) {
      boolean known =
          !token.isWord()
              || isInDate(token, dates)
              || isKnown(token.word())
              || !english && CalendarAbroad.isBesideDate(token.word());
      strangers += known ? 0 : 1;
    }
    return strangers;
  }

  private static boolean isInDate(Token token, List<PrintedDate> dates) {
    for (PrintedDate date : dates) {
      if (date.start() <= token.start() && token.end() <= date.end()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Chris Moor - Nov 19, 2019}, {@code 11/19/2019 by Lars Moor}: a byline. */
  private static boolean namesWriter(
      Shape shape, List<Token> tokens, List<PrintedDate> dates, boolean english) {
    if (!english) {
      return !BylineAbroad.writers(shape.text()).isEmpty();
    }
    String before = shape.text().substring(0, dates.get(0).start());
    return tokens.stream().anyMatch(token -> token.is("by"))
            && strangers(tokens, dates, true) > 0
            && !shape.opensWith("updated")
        || BylineText.names(before).stream().anyMatch(PersonName::isLikely);
  }

  private static boolean isKnown(String word) {
    return MARKERS.contains(word)
        || LINKS.contains(word)
        || CalendarWords.isDay(word)
        || CalendarWords.isClock(word)
        || CalendarWords.isAgo(word)
        || CalendarWords.month(word) > 0;
  }

  /** {@code 12:37 Uhr}: figures around a sign, and a word. */
  private static boolean isHour(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean sign = tokens.get(i).is(":") || tokens.get(i).is(".");
      if (sign && tokens.get(i - 1).isNumber() && tokens.get(i + 1).isNumber()) {
        return tokens.stream().anyMatch(Token::isWord);
      }
    }
    return false;
  }

  /** {@code 5:50 PM}, {@code Monday 6:30PM}, {@code 3 hours ago}, {@code Heute, 12:37 Uhr}. */
  private static boolean isTimeOnly(List<Token> tokens, boolean english) {
    boolean number = tokens.stream().anyMatch(Token::isNumber);
    boolean clock =
        tokens.stream()
            .anyMatch(
                token -> token.is("am") || token.is("pm") || token.is("ago") || token.is(":"));
    return number && (english ? clock : isHour(tokens));
  }
}
