package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ArticleCacheOutput} wrote. Throws {@link IndexOutOfBoundsException} or {@link
 * IllegalArgumentException} for bytes that it did not write.
 */
final class ArticleCacheInput {

  private final List<String> texts = new ArrayList<>();
  private final byte[] bytes;
  private int at;

  ArticleCacheInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int position() {
    return at;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no number ends before byte " + at);
  }

  /** A number of things that take a byte or more each. */
  int size() {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("more things than bytes at byte " + at);
    }
    return size;
  }

  boolean flag() {
    return number() != 0;
  }

  int fixed() {
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value = value << 8 | (bytes[at++] & 0xff);
    }
    return value;
  }

  byte[] raw(int length) {
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("cut short at byte " + at);
    }
    byte[] value = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return value;
  }

  long wide() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | (bytes[at++] & 0xff);
    }
    return value;
  }

  double real() {
    return Double.longBitsToDouble(wide());
  }

  @Nullable String textOrNull() {
    int number = number();
    if (number == 0) {
      return null;
    }
    if (number > 1) {
      return texts.get(number - 2);
    }
    String text = string(number(), StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }

  /** The next bytes as text. */
  String string(int length, Charset charset) {
    String text = new String(bytes, at, length, charset);
    at += length;
    return text;
  }

  String text() {
    String text = textOrNull();
    if (text == null) {
      throw new IllegalArgumentException("a text is missing before byte " + at);
    }
    return text;
  }

  @Nullable LocalDate date() {
    return flag() ? LocalDate.ofEpochDay(number() ^ Integer.MIN_VALUE) : null;
  }

  Issue issue() {
    return new Issue(Severity.valueOf(text()), textOrNull(), number(), text(), textOrNull());
  }

  <T> List<T> list(Supplier<T> each) {
    int size = size();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.get());
    }
    return values;
  }
}
