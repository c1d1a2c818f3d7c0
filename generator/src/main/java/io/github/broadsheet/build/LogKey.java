package io.github.broadsheet.build;

import io.github.broadsheet.model.Fingerprint;

/**
 * The first 128 bits of a fingerprint: enough to tell more values apart than disks can hold.
 *
 * @param high first 64 bits
 * @param low next 64 bits
 */
record LogKey(long high, long low) implements Comparable<LogKey> {

  static LogKey of(Fingerprint key) {
    return new LogKey(
        Long.parseUnsignedLong(key.hex(), 0, 16, 16),
        Long.parseUnsignedLong(key.hex(), 16, 32, 16));
  }

  @Override
  public int compareTo(LogKey other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }
}
