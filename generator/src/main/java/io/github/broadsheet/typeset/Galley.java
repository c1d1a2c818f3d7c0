package io.github.broadsheet.typeset;

import java.io.Writer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Gathers a page as UTF-8 (RFC 3629), again and again in the same memory. A lone surrogate becomes
 * U+FFFD, and texts take Unicode's form NFC, as W3C's character model asks of pages. For one thread
 * at a time.
 */
final class Galley extends Writer {

  /** Above this, memory is given back after the page. */
  private static final int KEPT = 1 << 20;

  /** Of the characters before it, none changes in NFC. */
  private static final char FIRST_MARK = '\u0300';

  /** It makes another sign of {@code >}. */
  private static final char LONG_SOLIDUS = '\u0338';

  /** Dashes and quotation marks, which no mark joins. */
  private static final char FIRST_PUNCTUATION = '\u2000';

  private static final char LAST_PUNCTUATION = '\u206F';

  private byte[] bytes = new byte[1 << 15];
  private int size;
  private char high;

  /** Begins a new page. */
  Galley clear() {
    if (bytes.length > KEPT) {
      bytes = new byte[1 << 15];
    }
    size = 0;
    high = 0;
    return this;
  }

  /** The page so far. */
  byte[] toBytes() {
    if (high != 0) {
      high = 0;
      reserve(3);
      three(0xFFFD);
    }
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(int c) {
    reserve(3);
    encode((char) c);
  }

  @Override
  public void write(char[] chars, int from, int length) {
    reserve(length * 3 + 3);
    for (int i = from; i < from + length; i++) {
      encode(chars[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) {
    reserve(length * 3 + 3);
    int at = from;
    int end = from + length;
    if (high == 0) {
      for (char c; at < end && (c = text.charAt(at)) < 0x80; at++) {
        bytes[size++] = (byte) c;
      }
    }
    if (at < end && mayCombine(text, at, end)) {
      int start = at > from && high == 0 ? at - 1 : at; // a letter before it may take the mark
      size -= at - start;
      String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
      reserve(composed.length() * 3 + 3);
      composed.chars().forEach(c -> encode((char) c));
      return;
    }
    for (; at < end; at++) {
      encode(text.charAt(at));
    }
  }

  /**
   * Whether a text may hold marks that NFC joins with the letters before them. Not where a tag's
   * end would be joined.
   */
  private static boolean mayCombine(String text, int from, int end) {
    boolean found = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == LONG_SOLIDUS) {
        return false;
      }
      found |= c >= FIRST_MARK && (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION);
    }
    return found;
  }

  private void encode(char c) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        four(Character.toCodePoint(first, c));
        return;
      }
      three(0xFFFD);
    }
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      three(Character.isLowSurrogate(c) ? 0xFFFD : c);
    }
  }

  private void three(int c) {
    bytes[size++] = (byte) (0xE0 | c >> 12);
    bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | c & 0x3F);
  }

  private void four(int c) {
    bytes[size++] = (byte) (0xF0 | c >> 18);
    bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | c & 0x3F);
  }

  /** Room for a lone surrogate that is still to be written, and for {@code more} bytes. */
  private void reserve(int more) {
    if (bytes.length - size < more + 3) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more + 3));
    }
  }

  @Override
  public void flush() {
    // Everything is in memory.
  }

  @Override
  public void close() {
    // The memory is used again.
  }
}
