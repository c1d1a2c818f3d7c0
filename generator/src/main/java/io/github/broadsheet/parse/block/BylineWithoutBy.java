package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Names alone above the story are the writers": {@code NATALIYA VASILYEVA}, {@code Yasmine Hassan
 * · CBC News · Posted: Aug 08, 2024}, {@code Chris Davies - Nov 19, 2019, 8:15 pm CST}, {@code Adam
 * Vidler and AP}, {@code Associated Press}.
 */
final class BylineWithoutBy implements BlockRecogniser {

  private static final int MOST_WORDS = 22;
  private static final int MOST_WORDS_UNDER_BY = 4;
  private static final int REACH = 6;

  /** Words of an office, as it stands behind a name. */
  private static final Set<String> OFFICES =
      Set.of(
          "reporter",
          "correspondent",
          "editor",
          "writer",
          "columnist",
          "staff",
          "contributor",
          "critic",
          "director",
          "producer",
          "presenter",
          "analyst",
          "bureau",
          "writers",
          "reporters",
          "special",
          "editorial");

  private static final Set<String> OFFICES_ABROAD = WordList.words("offices-abroad.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    String text = shape.text();
    if (!reading.isAboveStory()
        || shape.words() < 1
        || shape.words() > MOST_WORDS
        || shape.endsSentence()
        || Character.isLowerCase(text.charAt(0))
        || !Character.isLetterOrDigit(text.charAt(0))) {
      return Optional.empty();
    }
    if (isUnderBy(reading)) {
      List<String> writers = BylineText.names(text);
      return Optional.of(
          new Recognition(
              BlockKind.BYLINE,
              0.85,
              BylineUnderHeadline.details(
                  reading, writers.isEmpty() ? List.of(text) : writers, 0)));
    }
    List<Token> tokens = Token.of(text);
    boolean english = reading.layout().isEnglish();
    boolean dated = !PrintedDate.in(tokens, english).isEmpty() || isAgo(tokens);
    boolean office = tokens.stream().anyMatch(token -> isOffice(token.word(), english));
    List<String> names = names(text, tokens, english, dated);
    boolean table = !english && !dated && (text.indexOf('(') >= 0 || creditFollows(reading));
    double certainty = table ? 0 : certainty(reading, names, dated, office);
    return certainty == 0
        ? Optional.empty()
        : Optional.of(
            new Recognition(
                BlockKind.BYLINE, certainty, BylineUnderHeadline.details(reading, names, 0)));
  }

  /** {@code By} stands on a line of its own, and the writer on the next. */
  private static boolean isUnderBy(Reading reading) {
    return reading.at() > 1
        && reading.layout().shapes().get(reading.at() - 1).opening().strip().equals("by")
        && reading.shape().words() <= MOST_WORDS_UNDER_BY
        && reading.shape().capitalised() == reading.shape().words()
        && reading.shape().digits() == 0;
  }

  private static double certainty(
      Reading reading, List<String> names, boolean dated, boolean office) {
    Shape shape = reading.shape();
    if (names.isEmpty()) {
      return office && shape.words() <= 5 && shape.capitalised() == shape.words() ? 0.6 : 0;
    }
    boolean agencyAlone = Agencies.isAgency(shape.text());
    boolean likely = names.stream().anyMatch(PersonName::isLikely);
    if (agencyAlone) {
      return isUnderHead(reading) && !nextIsCaption(reading) ? 0.7 : 0;
    }
    if (dated || office) {
      return likely || shape.words() <= 14 ? 0.85 : 0;
    }
    boolean onlyNames = shape.capitalised() >= shape.words() - names.size();
    if (!onlyNames || shape.words() > 5 * names.size() + 3) {
      return 0;
    }
    boolean head =
        isUnderHead(reading) || !reading.layout().isEnglish() && !writerFollows(reading, 1);
    return likely ? 0.8 : head && nextIsDate(reading) ? 0.65 : 0;
  }

  /** Names before a date, or behind one: {@code 11/19/2019 by Lars Moor}. */
  private static List<String> names(
      String text, List<Token> tokens, boolean english, boolean dated) {
    List<String> names = BylineText.names(text);
    if (!names.isEmpty()) {
      return names;
    }
    if (!english && BylineAbroad.isNameWithOffice(text)) {
      return List.of(text);
    }
    if (!english) {
      return dated ? BylineAbroad.writers(text) : List.of();
    }
    for (Token token : tokens) {
      if (token.is("by") && token.start() > 0) {
        return BylineText.names(text.substring(token.end()));
      }
    }
    List<PrintedDate> dates = PrintedDate.in(tokens);
    List<String> behind =
        dates.isEmpty() ? List.of() : BylineText.names(text.substring(dates.get(0).end()));
    return behind.stream().allMatch(PersonName::isLikely) ? behind : List.of();
  }

  /** Under the name of whom a picture shows stands the credit, and the writer below that. */
  private static boolean creditFollows(Reading reading) {
    boolean credit =
        reading
            .following(1)
            .filter(next -> next.words() <= 8 && CreditMarkers.lengthAt(next.text(), 0) > 0)
            .isPresent();
    return credit && writerFollows(reading, 2);
  }

  private static boolean writerFollows(Reading reading, int from) {
    for (int i = from; i <= REACH; i++) {
      if (reading
          .following(i)
          .filter(next -> PersonName.isLikely(next.text()) || BylineUnderHeadline.namesWriter(next))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(String word, boolean english) {
    return OFFICES.contains(word) || !english && OFFICES_ABROAD.contains(word);
  }

  private static boolean isUnderHead(Reading reading) {
    return reading.previousIs(BlockKind.HEADLINE)
        || reading.previousIs(BlockKind.DECK)
        || reading.previousIs(BlockKind.BYLINE)
        || reading.previousIs(BlockKind.DATE);
  }

  private static boolean nextIsDate(Reading reading) {
    return reading
        .following(1)
        .filter(next -> next.digits() > 0 && next.words() <= 14 && !next.endsSentence())
        .isPresent();
  }

  private static boolean nextIsCaption(Reading reading) {
    return reading.following(1).filter(next -> next.words() < 40 && next.endsSentence()).isPresent()
        && reading.at() > 2;
  }

  private static boolean isAgo(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last >= 2
        && (tokens.get(last).is("ago") || CalendarWords.isAgo(tokens.get(last).word()))
        && (tokens.get(last - 1).isNumber() || tokens.get(last - 2).isNumber());
  }
}
