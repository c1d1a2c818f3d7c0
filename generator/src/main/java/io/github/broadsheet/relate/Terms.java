package io.github.broadsheet.relate;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words that an article is about, as hashes in ascending order. Two words of one hash are taken
 * for one word, which at 32 bits costs less than it saves.
 */
public final class Terms {

  private static final Terms NONE = new Terms(new int[0]);

  private final int[] hashes;

  private Terms(int[] hashes) {
    this.hashes = hashes;
  }

  public static Terms none() {
    return NONE;
  }

  public static Terms of(int... hashes) {
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] <= hashes[i - 1]) {
        return new Terms(Arrays.stream(hashes).sorted().distinct().toArray());
      }
    }
    return new Terms(hashes.clone());
  }

  /** Bytes that {@link #write} takes. */
  int bytes() {
    return Integer.BYTES * (1 + hashes.length);
  }

  void write(ByteBuffer out) {
    out.putInt(hashes.length);
    out.asIntBuffer().put(hashes);
    out.position(out.position() + Integer.BYTES * hashes.length);
  }

  /** Those that {@link #write} wrote. */
  static Terms read(ByteBuffer in) {
    int size = in.getInt();
    if (size == 0) {
      return NONE;
    }
    int[] hashes = new int[size];
    in.asIntBuffer().get(hashes);
    in.position(in.position() + Integer.BYTES * size);
    return new Terms(hashes);
  }

  public int size() {
    return hashes.length;
  }

  public int get(int index) {
    return hashes[index];
  }

  IntStream stream() {
    return Arrays.stream(hashes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Terms terms && Arrays.equals(hashes, terms.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return Arrays.toString(hashes);
  }
}
