package io.github.broadsheet.site.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, for programs and for people.
 *
 * @param iso {@code 2022-01-10}
 * @param words {@code 10 January 2022}
 * @param path page of that day, or null where it has none
 */
public record When(String iso, String words, @Nullable String path) {

  /** A day without a page. */
  public static When of(LocalDate day) {
    return new When(day.toString(), Dates.day(day), null);
  }
}
