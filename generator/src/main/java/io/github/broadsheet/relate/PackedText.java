package io.github.broadsheet.relate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts one after another in an array of bytes, as UTF-8, each behind one more than its length. */
final class PackedText {

  private static final int LOW_BITS = Byte.SIZE - 1;
  private static final int LOW_MASK = (1 << LOW_BITS) - 1;

  private PackedText() {}

  /** Writes a text, or that there is none. */
  static void write(ByteArrayOutputStream out, @Nullable String text) {
    if (text == null) {
      writeNumber(out, 0);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeNumber(out, bytes.length + 1);
    out.writeBytes(bytes);
  }

  /** Writes a number from 0 up, seven bits to a byte, the low ones first. */
  static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > LOW_MASK) {
      out.write(rest | 1 << LOW_BITS);
      rest >>>= LOW_BITS;
    }
    out.write(rest);
  }

  /** The number at a place. */
  static int number(byte[] bytes, int place) {
    int number = 0;
    for (int i = 0; ; i++) {
      number |= (bytes[place + i] & LOW_MASK) << LOW_BITS * i;
      if (bytes[place + i] >= 0) {
        return number;
      }
    }
  }

  /** The place behind the number at a place. */
  static int numberEnd(byte[] bytes, int place) {
    int at = place;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }

  /** The text at a place; an empty one where there is none. */
  static String read(byte[] bytes, int place) {
    int length = Math.max(0, number(bytes, place) - 1);
    return new String(bytes, numberEnd(bytes, place), length, StandardCharsets.UTF_8);
  }

  static @Nullable String readOrNull(byte[] bytes, int place) {
    return bytes[place] == 0 ? null : read(bytes, place);
  }

  /** Whether a text stands at a place. */
  static boolean isAt(byte[] bytes, int place, String text) {
    int length = number(bytes, place) - 1;
    int from = numberEnd(bytes, place);
    if (length != text.length()) {
      return length > text.length() && read(bytes, place).equals(text);
    }
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] != text.charAt(i)) {
        return false; // as many bytes as chars: each is of one byte, or the texts differ
      }
    }
    return true;
  }

  /** The place behind the text at a place. */
  static int end(byte[] bytes, int place) {
    return numberEnd(bytes, place) + Math.max(0, number(bytes, place) - 1);
  }
}
