package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Dateline;
import java.util.List;
import java.util.Optional;

/**
 * "A dateline on a line of its own": {@code NAIROBI, Kenya (AP) _}, {@code CNN —}, {@code BAGHDAD
 * 1996-08-31}.
 */
final class DatelineAlone implements BlockRecogniser {

  private static final int LONGEST = 80;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.text().length() > LONGEST || shape.endsSentence() || !Datelines.mayStand(reading)) {
      return Optional.empty();
    }
    return withSeparator(reading).or(() -> placeAndDate(reading));
  }

  private static Optional<Recognition> withSeparator(Reading reading) {
    String text = reading.shape().text();
    return DatelineScan.of(text)
        .filter(scan -> scan.isAlone(text))
        .filter(scan -> !scan.separator().isEmpty() && !scan.separator().startsWith(":"))
        .filter(DatelineAlone::isDateline)
        .map(DatelineAlone::withoutAgencyAsPlace)
        .map(scan -> Datelines.recognition(reading, scan, 0.95));
  }

  private static boolean isDateline(DatelineScan scan) {
    boolean agency = scan.agencies().stream().anyMatch(Agencies::isAgency);
    return Datelines.looksLikePlaces(scan)
        && (agency || Agencies.isAgency(scan.where()) || scan.isInCapitals());
  }

  /** {@code CNN —} names an agency where the place stands. */
  private static DatelineScan withoutAgencyAsPlace(DatelineScan scan) {
    return Agencies.isAgency(scan.where())
        ? new DatelineScan(
            scan.where(),
            List.of(),
            false,
            List.of(scan.where()),
            null,
            scan.separator(),
            scan.textEnd(),
            scan.end())
        : scan;
  }

  private static Optional<Recognition> placeAndDate(Reading reading) {
    String text = reading.shape().text();
    List<PrintedDate> dates = PrintedDate.in(text);
    if (dates.size() != 1 || dates.get(0).end() != text.length() || dates.get(0).start() == 0) {
      return Optional.empty();
    }
    String place = text.substring(0, dates.get(0).start()).strip();
    String bare = place.endsWith(",") ? place.substring(0, place.length() - 1) : place;
    if (!PlaceNames.isInCapitals(bare)
        || bare.chars().anyMatch(Character::isDigit)
        || CalendarWords.isDay(Shape.folded(bare))) {
      return Optional.empty();
    }
    int comma = bare.indexOf(',');
    Dateline dateline =
        new Dateline(
            text,
            List.of(comma < 0 ? bare : bare.substring(0, comma)),
            List.of(),
            dates.get(0).iso(),
            reading.span(0, text.length()));
    return Optional.of(Recognition.of(BlockKind.DATELINE, 0.9, dateline));
  }
}
