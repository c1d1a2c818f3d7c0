package io.github.broadsheet.build;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a fault of the disk, or a power cut, may make of a file of the cache, which must then count
 * as an empty one.
 *
 * @param what says it where a test fails
 * @param bytes what the file then holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Damage(String what, byte[] bytes) {

  /** One byte is another, each in turn; and the end is missing, from each byte on. */
  static Iterable<Damage> ofAnyKind(byte[] whole) {
    return () -> Stream.concat(changed(whole), cut(whole)).iterator();
  }

  /** One byte is another, each in turn. */
  static Iterable<Damage> ofAnyByte(byte[] whole) {
    return () -> changed(whole).iterator();
  }

  /** The end is missing, from each byte on. */
  static Iterable<Damage> cutShort(byte[] whole) {
    return () -> cut(whole).iterator();
  }

  private static Stream<Damage> changed(byte[] whole) {
    return IntStream.range(0, whole.length)
        .mapToObj(
            at -> {
              byte[] changed = whole.clone();
              changed[at] ^= (byte) 0xa5;
              return new Damage("byte " + at + " is another", changed);
            });
  }

  private static Stream<Damage> cut(byte[] whole) {
    return IntStream.range(0, whole.length)
        .mapToObj(at -> new Damage("cut at " + at, Arrays.copyOf(whole, at)));
  }
}
