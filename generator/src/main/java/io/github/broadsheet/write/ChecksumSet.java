package io.github.broadsheet.write;

import io.github.broadsheet.model.Checksum;
import java.util.Arrays;

/**
 * Checksums, each once, in some 25 bytes: a hash table of plain numbers. It is cut in parts that
 * grow one by one, so that growing never takes much memory at once. For one thread at a time.
 */
final class ChecksumSet {

  private static final int PARTS = 64;
  private static final int SMALLEST = 16;

  private final Part[] parts = new Part[PARTS];

  ChecksumSet() {
    Arrays.setAll(parts, i -> new Part(SMALLEST));
  }

  /** Adds one, and tells whether it was not there before. */
  boolean add(Checksum sum) {
    return part(sum).add(sum.high(), second(sum));
  }

  private Part part(Checksum sum) {
    return parts[(int) sum.high() & PARTS - 1];
  }

  /** The second half, but never 0, which stands for none. What is lost tells too little to care. */
  private static long second(Checksum sum) {
    return sum.low() | 1;
  }

  private static final class Part {

    private long[] first;
    private long[] second;
    private int filled;

    Part(int slots) {
      first = new long[slots];
      second = new long[slots];
    }

    boolean add(long one, long other) {
      if (filled >= first.length / 5 * 4) {
        grow();
      }
      int slot = slot(one, other);
      if (second[slot] != 0) {
        return false;
      }
      first[slot] = one;
      second[slot] = other;
      filled++;
      return true;
    }

    /** Where a checksum stands, or the free slot that it would take. */
    int slot(long one, long other) {
      int slot = (int) ((one >>> Integer.SIZE) * first.length >>> Integer.SIZE);
      while (second[slot] != 0 && (second[slot] != other || first[slot] != one)) {
        slot = slot + 1 == first.length ? 0 : slot + 1;
      }
      return slot;
    }

    private void grow() {
      Part larger = new Part(first.length + first.length / 2);
      for (int slot = 0; slot < first.length; slot++) {
        if (second[slot] != 0) {
          larger.add(first[slot], second[slot]);
        }
      }
      first = larger.first;
      second = larger.second;
    }
  }
}
