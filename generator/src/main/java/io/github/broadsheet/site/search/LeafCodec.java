package io.github.broadsheet.site.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Leaves as bytes and back. First the number of terms and that of all occurrences; then for each
 * term how many occurrences it has, and each as its distance from the one before it; then the
 * terms, each with a line feed behind it. Numbers are written seven bits to a byte, the lowest
 * first, as in DWARF's LEB128, which makes a leaf a third as long. Pure functions.
 */
final class LeafCodec {

  private static final int LONGEST_NUMBER = 5;

  private LeafCodec() {}

  static byte[] encode(Leaf leaf) {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < leaf.size(); i++) {
      terms.append(leaf.term(i)).append('\n');
    }
    byte[] words = terms.toString().getBytes(StandardCharsets.UTF_8);
    int count = leaf.size() == 0 ? 0 : leaf.end(leaf.size() - 1);
    ByteBuffer bytes =
        ByteBuffer.allocate(LONGEST_NUMBER * (2 + leaf.size() + count) + words.length);
    put(leaf.size(), bytes);
    put(count, bytes);
    for (int i = 0; i < leaf.size(); i++) {
      put(leaf.end(i) - leaf.start(i), bytes);
      int last = 0;
      for (int at = leaf.start(i); at < leaf.end(i); at++) {
        put(leaf.occurrence(at) - last, bytes);
        last = leaf.occurrence(at);
      }
    }
    bytes.put(words);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** The leaf; none for bytes that are not one. */
  static Optional<Leaf> decode(byte[] record) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(record);
      int size = number(bytes);
      int count = number(bytes);
      if (size < 0 || count < 0 || (long) size + count > bytes.remaining()) {
        return Optional.empty();
      }
      int[] starts = new int[size + 1];
      int[] occurrences = new int[count];
      for (int i = 0; i < size; i++) {
        int end = starts[i] + number(bytes);
        int last = 0;
        for (int at = starts[i]; at < end; at++) {
          last += number(bytes);
          occurrences[at] = last;
        }
        starts[i + 1] = end;
      }
      return terms(record, bytes.position(), size)
          .filter(terms -> starts[size] == count)
          .map(terms -> Leaf.of(terms, starts, occurrences));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<String[]> terms(byte[] record, int from, int size) {
    String words = new String(record, from, record.length - from, StandardCharsets.UTF_8);
    String[] terms = new String[size];
    int start = 0;
    for (int i = 0; i < size; i++) {
      int end = words.indexOf('\n', start);
      if (end < 0) {
        return Optional.empty();
      }
      terms[i] = words.substring(start, end);
      start = end + 1;
    }
    return start == words.length() ? Optional.of(terms) : Optional.empty();
  }

  private static void put(int value, ByteBuffer bytes) {
    int left = value;
    while ((left & ~0x7f) != 0) {
      bytes.put((byte) (left | 0x80));
      left >>>= 7;
    }
    bytes.put((byte) left);
  }

  private static int number(ByteBuffer bytes) {
    int value = 0;
    for (int shift = 0; shift < 7 * LONGEST_NUMBER; shift += 7) {
      int next = bytes.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new BufferUnderflowException();
  }
}
