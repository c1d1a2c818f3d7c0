package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, texts and dates as bytes; small numbers take few, and a text that came before is told by
 * its number.
 */
final class ArticleCacheOutput {

  private final Map<String, Integer> texts = new HashMap<>();
  private byte[] bytes = new byte[1 << 13];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** A whole number, 0 or more, seven bits a byte. */
  void number(int value) {
    room(5);
    int left = value;
    while ((left & ~0x7f) != 0) {
      bytes[length++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[length++] = (byte) left;
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  /** A number of any size in four bytes. */
  void fixed(int value) {
    room(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void wide(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void real(double value) {
    wide(Double.doubleToLongBits(value));
  }

  void raw(byte[] value) {
    room(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  /** A text, or null: 0 is null, 1 a new text, more the number of an earlier one. */
  void text(@Nullable String value) {
    if (value == null) {
      number(0);
      return;
    }
    Integer known = texts.putIfAbsent(value, texts.size() + 2);
    if (known != null) {
      number(known);
      return;
    }
    number(1);
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    raw(utf8);
  }

  void date(@Nullable LocalDate value) {
    if (value == null) {
      number(0);
    } else {
      number(1);
      number((int) value.toEpochDay() ^ Integer.MIN_VALUE);
    }
  }

  void issue(Issue issue) {
    text(issue.severity().name());
    text(issue.file());
    number(issue.line());
    text(issue.message());
    text(issue.advice());
  }

  <T> void list(List<T> values, Consumer<T> each) {
    number(values.size());
    for (T value : values) {
      each.accept(value);
    }
  }
}
