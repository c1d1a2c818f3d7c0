package io.github.broadsheet.site.search;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Leaves as bytes and back: the number of terms and of occurrences, where the occurrences of each
 * term begin, the occurrences, and the terms, each with a line feed behind it. Pure functions.
 */
final class LeafCodec {

  private LeafCodec() {}

  static byte[] encode(Leaf leaf) {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < leaf.size(); i++) {
      terms.append(leaf.term(i)).append('\n');
    }
    byte[] words = terms.toString().getBytes(StandardCharsets.UTF_8);
    int count = leaf.size() == 0 ? 0 : leaf.end(leaf.size() - 1);
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES * (2 + leaf.size() + count) + words.length);
    bytes.putInt(leaf.size()).putInt(count);
    for (int i = 0; i < leaf.size(); i++) {
      bytes.putInt(leaf.start(i));
    }
    for (int at = 0; at < count; at++) {
      bytes.putInt(leaf.occurrence(at));
    }
    return bytes.put(words).array();
  }

  /** The leaf; none for bytes that are not one. */
  static Optional<Leaf> decode(byte[] record) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(record);
      int size = bytes.getInt();
      int count = bytes.getInt();
      if (size < 0 || count < 0 || (long) size + count > record.length / Integer.BYTES) {
        return Optional.empty();
      }
      int[] starts = new int[size + 1];
      int[] occurrences = new int[count];
      IntBuffer numbers = bytes.asIntBuffer();
      numbers.get(starts, 0, size).get(occurrences);
      starts[size] = count;
      int words = bytes.position() + Integer.BYTES * (size + count);
      return terms(record, words, size).map(terms -> Leaf.of(terms, starts, occurrences));
    } catch (BufferUnderflowException e) {
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
}
