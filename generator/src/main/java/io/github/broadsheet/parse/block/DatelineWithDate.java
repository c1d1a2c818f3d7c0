package io.github.broadsheet.parse.block;

import java.util.Optional;

/** "Place and date before a dash": {@code WASHINGTON, Feb 26 - }, {@code PUTRAJAYA, Nov 22 — }. */
final class DatelineWithDate implements BlockRecogniser {

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    if (!Datelines.mayStand(reading) || reading.shape().digits() == 0) {
      return Optional.empty();
    }
    return DatelineScan.of(reading.shape().text())
        .filter(scan -> scan.date() != null && scan.agencies().isEmpty())
        .filter(scan -> !scan.places().isEmpty() && Datelines.looksLikePlaces(scan))
        .filter(scan -> scan.isInCapitals() || PlaceNames.isCity(scan.places().get(0)))
        .map(scan -> Datelines.recognition(reading, scan, 0.95));
  }
}
