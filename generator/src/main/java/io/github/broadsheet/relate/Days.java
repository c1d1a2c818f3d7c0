package io.github.broadsheet.relate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers, counted from 1970. */
final class Days {

  /** No day. */
  static final int NONE = Integer.MIN_VALUE;

  private Days() {}

  static int of(LocalDate day) {
    return (int) day.toEpochDay();
  }

  static @Nullable LocalDate date(int day) {
    return day == NONE ? null : LocalDate.ofEpochDay(day);
  }

  /** Earlier days first, none last. */
  static int compare(int one, int other) {
    return one == NONE || other == NONE
        ? Boolean.compare(one == NONE, other == NONE)
        : Integer.compare(one, other);
  }

  /** A number from 0 up that stands for a day before or after 1970: small if the day is near. */
  static int unsigned(int day) {
    return day << 1 ^ day >> Integer.SIZE - 1;
  }

  /** The day that such a number stands for. */
  static int signed(int number) {
    return number >>> 1 ^ -(number & 1);
  }
}
