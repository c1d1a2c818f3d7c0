package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes text of bytes: UTF-8, UTF-16 and UTF-32 with a byte-order mark, UTF-16 without, else
 * Windows-1252, as old newsroom files are.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char UNDECODABLE = '\ufffd';
  private static final int SAMPLE = 4096;

  private Decoder() {}

  /**
   * Encodings by their byte-order marks, the longer mark first (RFC 2781, Unicode Standard 23.8).
   */
  private enum Mark {
    UTF_32_LITTLE("UTF-32LE", "fffe0000"),
    UTF_32_BIG("UTF-32BE", "0000feff"),
    UTF_8("UTF-8", "efbbbf"),
    UTF_16_LITTLE("UTF-16LE", "fffe"),
    UTF_16_BIG("UTF-16BE", "feff");

    private final String charset;
    private final String hex;

    Mark(String charset, String hex) {
      this.charset = charset;
      this.hex = hex;
    }

    private int length() {
      return hex.length() / 2;
    }

    private boolean begins(byte[] text) {
      return text.length >= length() && HexFormat.of().formatHex(text, 0, length()).equals(hex);
    }

    private String decode(byte[] text) {
      return new String(text, length(), text.length - length(), Charset.forName(charset));
    }
  }

  /** The text, or empty where the bytes are none. */
  static Optional<Decoded> decode(String seed, byte[] bytes) {
    for (Mark mark : Mark.values()) {
      if (mark.begins(bytes)) {
        return Optional.of(decoded(seed, mark.decode(bytes)));
      }
    }
    Optional<Charset> wide = utf16WithoutMark(bytes);
    if (wide.isPresent()) {
      return Optional.of(decoded(seed, new String(bytes, wide.get())));
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(UNDECODABLE) < 0 || isUtf8(bytes)) {
      return Optional.of(new Decoded(Newlines.normal(text), List.of()));
    }
    if (isDamagedUtf8(text)) {
      return Optional.of(decoded(seed, text));
    }
    Charset charset = declared(bytes);
    Decoded old = decoded(seed, new String(bytes, charset));
    List<Issue> issues = new ArrayList<>(old.issues());
    issues.add(Issue.note(seed, 0, "is not UTF-8 and was read as " + name(charset)));
    return Optional.of(new Decoded(old.text(), issues));
  }

  private static Decoded decoded(String seed, String raw) {
    String text = Newlines.normal(raw);
    int bad = text.indexOf(UNDECODABLE);
    if (bad < 0) {
      return new Decoded(text, List.of());
    }
    int line = 1 + (int) text.substring(0, bad).chars().filter(c -> c == '\n').count();
    return new Decoded(
        text,
        List.of(
            Issue.warning(
                seed,
                line,
                "has bytes that are no character in its encoding",
                "Save it again as UTF-8")));
  }

  private static String name(Charset charset) {
    return charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
  }

  /** By chance hardly any two bytes of another encoding are a character of UTF-8. */
  private static boolean isDamagedUtf8(String text) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      good += c >= 0x80 && c != UNDECODABLE ? 1 : 0;
      bad += c == UNDECODABLE ? 1 : 0;
    }
    return good > 2 * bad;
  }

  /**
   * The encoding that a web page names near its beginning, else Windows-1252, which is also meant
   * where ISO 8859-1 is named (WHATWG Encoding Standard, 4.2).
   */
  private static Charset declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    int start = at < 0 || !head.contains("<") ? head.length() : at + "charset=".length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isOfCharsetName(head.charAt(end))) {
      end++;
    }
    String name = head.substring(start, end);
    try {
      boolean usable = !name.isEmpty() && !name.startsWith("utf") && Charset.isSupported(name);
      Charset named = usable ? Charset.forName(name) : WINDOWS_1252;
      boolean latin =
          named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
      return latin ? WINDOWS_1252 : named;
    } catch (IllegalCharsetNameException e) {
      return WINDOWS_1252;
    }
  }

  private static boolean isOfCharsetName(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** In Latin text of UTF-16 every other byte is zero. */
  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < end; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = end / 2 * 7 / 10;
    if (end < 8 || Math.max(even, odd) <= most || Math.min(even, odd) > end / 100) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** Text has no zero bytes, and hardly any other control characters. */
  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls > 8 && controls > bytes.length / 50;
  }
}
