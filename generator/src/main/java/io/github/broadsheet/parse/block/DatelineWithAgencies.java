package io.github.broadsheet.parse.block;

import java.util.Optional;

/**
 * "Place, date and agency in brackets, before a dash": {@code MOSCOW/ALMATY (BLOOMBERG, AFP) - },
 * {@code LA CROSSE, Wis. (AP) — }, {@code BEIRUT/THE HAGUE, March 7 (Reuters) - }, {@code (CNN)}.
 */
final class DatelineWithAgencies implements BlockRecogniser {

  private static final int LONGEST_AGENCY = 28;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    String text = reading.shape().text();
    if (!Datelines.mayStand(reading) || text.indexOf('(') < 0) {
      return Optional.empty();
    }
    return DatelineScan.of(text)
        .filter(scan -> isDateline(scan, text))
        .map(scan -> Datelines.recognition(reading, scan, 0.97));
  }

  private static boolean isDateline(DatelineScan scan, String text) {
    boolean agencies =
        !scan.agencies().isEmpty()
            && scan.agencies().stream().allMatch(agency -> agency.length() <= LONGEST_AGENCY);
    if (!agencies || !Datelines.looksLikePlaces(scan)) {
      return false;
    }
    boolean known = scan.agencies().stream().anyMatch(Agencies::isAgency);
    boolean separated = !scan.separator().isEmpty();
    if (scan.isAlone(text) && !separated) {
      return false;
    }
    if (scan.places().isEmpty()) {
      return known && (scan.where().isEmpty() || scan.date() != null);
    }
    return scan.isInCapitals()
        ? separated || known
        : known && (separated || scan.end() == text.indexOf(')') + 1);
  }
}
