package io.github.broadsheet.model;

import java.util.HexFormat;

/**
 * 128 bits that stand for what something is made of, so that a later build can tell whether that
 * has changed. Start with {@link #sum()}, or with {@link #of} for a few texts.
 *
 * <p>It costs a few nanoseconds a number where a {@link Fingerprint} costs a microsecond, because
 * it is not cryptographic: it tells apart what differs by chance, not by a forger's will. A build
 * asks for hundreds of thousands of them, mostly before its code has been compiled.
 *
 * @param high first 64 bits
 * @param low next 64 bits
 */
public record Checksum(long high, long low) implements Comparable<Checksum> {

  /** Of texts, one after the other. */
  public static Checksum of(String... parts) {
    Sum sum = sum();
    for (String part : parts) {
      sum.add(part);
    }
    return sum.checksum();
  }

  /** The first 128 bits of a digest: enough to tell more values apart than disks can hold. */
  public static Checksum of(Fingerprint digest) {
    return new Checksum(
        Long.parseUnsignedLong(digest.hex(), 0, 16, 16),
        Long.parseUnsignedLong(digest.hex(), 16, 32, 16));
  }

  /** A sum of nothing yet. */
  public static Sum sum() {
    return new Sum();
  }

  /** 32 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  @Override
  public int compareTo(Checksum other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    return hex();
  }

  /**
   * Adds up a checksum, in the manner of the 128-bit MurmurHash3 for 64-bit machines (Austin
   * Appleby, 2011). What is added is added with its length, so that {@code "ab", "c"} and {@code
   * "a", "bc"} differ. For one thread.
   */
  public static final class Sum {

    private static final long FIRST = 0x87c37b91114253d5L;
    private static final long SECOND = 0x4cf5ad432745937fL;

    private long high;
    private long low;
    private long count;

    private Sum() {}

    /** Adds a number. */
    public Sum add(long value) {
      high ^= Long.rotateLeft(value * FIRST, 31) * SECOND;
      high = (Long.rotateLeft(high, 27) + low) * 5 + 0x52dce729;
      low ^= Long.rotateLeft(value * SECOND, 33) * FIRST;
      low = (Long.rotateLeft(low, 31) + high) * 5 + 0x38495ab5;
      count++;
      return this;
    }

    /** Adds a text, four of its code units at a time. */
    public Sum add(String text) {
      int length = text.length();
      long four = 0;
      for (int i = 0; i < length; i++) {
        four = four << 16 | text.charAt(i);
        if ((i & 3) == 3) {
          add(four);
          four = 0;
        }
      }
      if ((length & 3) != 0) {
        add(four);
      }
      return add(length);
    }

    /** Adds what another checksum stands for. */
    public Sum add(Checksum other) {
      return add(other.high).add(other.low);
    }

    /** What has been added, in its order; more may follow. */
    public Checksum checksum() {
      long one = high ^ count;
      long other = low ^ count;
      one += other;
      other += one;
      one = mixed(one);
      other = mixed(other);
      one += other;
      return new Checksum(one, other + one);
    }

    private static long mixed(long bits) {
      long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ mixed >>> 33;
    }
  }
}
