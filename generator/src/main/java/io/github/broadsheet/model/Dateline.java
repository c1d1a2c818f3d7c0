package io.github.broadsheet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and by which agencies a story was filed: {@code MOSCOW/ALMATY (BLOOMBERG, AFP) - }.
 *
 * @param text the dateline as it stands, without the dash that ends it
 * @param places the places, without their region: {@code MOSCOW}, {@code ALMATY}
 * @param agencies the agencies: {@code BLOOMBERG}, {@code AFP}
 * @param date the day, ISO 8601, or month and day ({@code --03-07}) where the line names no year
 * @param span from the first place to the separator that ends the dateline, the space behind it
 *     included
 */
public record Dateline(
    String text, List<String> places, List<String> agencies, @Nullable String date, Span span)
    implements Detail {

  public Dateline {
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
  }
}
