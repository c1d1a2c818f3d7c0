package io.github.broadsheet.typeset;

import static java.nio.charset.StandardCharsets.US_ASCII;

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

  /** What HTML's own signs become in its text and in its attributes, by character. */
  private static final byte[][] ESCAPED = new byte[0x80][];

  static {
    ESCAPED['<'] = "&lt;".getBytes(US_ASCII);
    ESCAPED['>'] = "&gt;".getBytes(US_ASCII);
    ESCAPED['&'] = "&amp;".getBytes(US_ASCII);
    ESCAPED['"'] = "&quot;".getBytes(US_ASCII);
    ESCAPED['\''] = "&#39;".getBytes(US_ASCII);
  }

  private static final int LONGEST_ESCAPE = 6;

  private byte[] bytes = new byte[1 << 15];

  /** The text at hand: an array is read much faster than a string is, one character at a time. */
  private char[] chars = new char[1 << 10];

  private int size;
  private char high;

  /** Begins a new page. */
  Galley clear() {
    if (bytes.length > KEPT) {
      bytes = new byte[1 << 15];
    }
    if (chars.length > KEPT) {
      chars = new char[1 << 10];
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
    copy(text, from, length);
    int at = high == 0 ? writeAscii(0, length) : 0;
    if (at < length && mayCombine(at, length)) {
      int start = at > 0 && high == 0 ? at - 1 : at; // a letter before it may take the mark
      size -= at - start;
      String rest = text.substring(from + start, from + length);
      String composed = Normalizer.normalize(rest, Normalizer.Form.NFC);
      reserve(composed.length() * 3 + 3);
      composed.chars().forEach(c -> encode((char) c));
      return;
    }
    for (; at < length; at++) {
      encode(chars[at]);
    }
  }

  /**
   * Writes a text with the signs of HTML escaped, if it is of plain letters and punctuation.
   *
   * @return false, with nothing written, where the text may have to be brought into the form NFC
   */
  boolean writeEscaped(String text) {
    if (high != 0) {
      return false;
    }
    int length = text.length();
    int start = size;
    reserve(length * LONGEST_ESCAPE + 3);
    copy(text, 0, length);
    for (int at = writePlain(0, length); at < length; at = writePlain(at + 1, length)) {
      char c = chars[at];
      if (mayJoin(c)) {
        size = start;
        return false;
      }
      byte[] escaped = c < 0x80 ? ESCAPED[c] : null;
      if (escaped == null) {
        encode(c);
      } else {
        System.arraycopy(escaped, 0, bytes, size, escaped.length);
        size += escaped.length;
      }
    }
    return true;
  }

  /**
   * Writes the characters of the text at hand that are bytes as they stand.
   *
   * @return the place of the first that is not
   */
  private int writePlain(int from, int end) {
    char[] text = chars; // in variables, for most characters of a site pass here
    byte[] page = bytes;
    int to = size;
    int at = from;
    for (char c; at < end && (c = text[at]) < 0x80 && ESCAPED[c] == null; at++) {
      page[to++] = (byte) c;
    }
    size = to;
    return at;
  }

  /** The same, for what is mark-up already. */
  private int writeAscii(int from, int end) {
    char[] text = chars;
    byte[] page = bytes;
    int to = size;
    int at = from;
    for (char c; at < end && (c = text[at]) < 0x80; at++) {
      page[to++] = (byte) c;
    }
    size = to;
    return at;
  }

  private void copy(String text, int from, int length) {
    if (chars.length < length) {
      chars = new char[Math.max(chars.length * 2, length)];
    }
    text.getChars(from, from + length, chars, 0);
  }

  /**
   * Whether the text at hand may hold marks that NFC joins with the letters before them. Not where
   * a tag's end would be joined.
   */
  private boolean mayCombine(int from, int end) {
    boolean found = false;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c == LONG_SOLIDUS) {
        return false;
      }
      found |= mayJoin(c);
    }
    return found;
  }

  private static boolean mayJoin(char c) {
    return c >= FIRST_MARK && (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION);
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
