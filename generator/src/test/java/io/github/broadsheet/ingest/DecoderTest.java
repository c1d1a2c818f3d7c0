package io.github.broadsheet.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Issue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String TEXT =
      "Caf\u00e9 \u201cZum L\u00f6wen\u201d opens\n\nOn Monday \ud83c\udf89.\n";

  @Test
  void utf8IsReadAsItIs() {
    assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, efbbbf",
    "UTF-16LE, fffe",
    "UTF-16BE, feff",
    "UTF-32LE, fffe0000",
    "UTF-32BE, 0000feff"
  })
  void aByteOrderMarkTellsTheEncodingAndIsNotText(String charset, String mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(TEXT.getBytes(Charset.forName(charset)));
    assertThat(decode(bytes.toByteArray())).isEqualTo(TEXT);
  }

  @Test
  void utf16IsKnownByItsZerosToo() {
    String plain = "Ferry returns to Port Ellery\n\nIt sailed again.\n";
    assertThat(decode(plain.getBytes(UTF_16LE))).isEqualTo(plain);
    assertThat(decode(plain.getBytes(UTF_16BE))).isEqualTo(plain);
  }

  @Test
  void whatIsNotUtf8IsWindows1252AndSaysSo() {
    byte[] old =
        "Caf\u00e9 \u201cLion\u201d \u2013 10 \u20ac".getBytes(Charset.forName("windows-1252"));
    Decoded decoded = Decoder.decode("a.txt", old).orElseThrow();
    assertThat(decoded.text()).isEqualTo("Caf\u00e9 \u201cLion\u201d \u2013 10 \u20ac");
    assertThat(decoded.issues())
        .extracting(Issue::toString)
        .singleElement()
        .asString()
        .contains("Windows-1252");
  }

  @Test
  void bytesThatAreNoCharacterAreToldWithTheirLine() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0x81, '\n'};
    Decoded decoded = Decoder.decode("a.txt", bytes).orElseThrow();
    assertThat(decoded.issues())
        .extracting(Issue::toString)
        .anyMatch(issue -> issue.startsWith("a.txt:2:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b", "a\fb"})
  void everyLineEndBecomesOne(String text) {
    assertThat(decode(text.getBytes(UTF_8))).isEqualTo("a\nb");
  }

  @Test
  void controlCharactersBecomeSpaces() {
    assertThat(decode("a\u0007b\u007fc\td".getBytes(UTF_8))).isEqualTo("a b c\td");
  }

  @Test
  void controlsThatOnceWereQuotationMarksAreThatAgain() {
    assertThat(decode("don\u0092t \u0093go\u0094 \u0096 \u0081now".getBytes(UTF_8)))
        .isEqualTo("don\u2019t \u201cgo\u201d \u2013  now");
  }

  @Test
  void oneBrokenCharacterDoesNotSpoilTheOthersOfAText() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Caf\u00e9 L\u00f6wen\n\n\u201cWelcome.\u201d ".getBytes(UTF_8));
    bytes.write(0xc3);
    Decoded decoded = Decoder.decode("a.txt", bytes.toByteArray()).orElseThrow();
    assertThat(decoded.text()).isEqualTo("Caf\u00e9 L\u00f6wen\n\n\u201cWelcome.\u201d \ufffd");
    assertThat(decoded.issues())
        .extracting(Issue::toString)
        .singleElement()
        .asString()
        .startsWith("a.txt:3:");
  }

  @Test
  void aWebPageNamesItsEncoding() {
    Charset cyrillic = Charset.forName("windows-1251");
    String page = "<meta charset=\"Windows-1251\"><p>\u041f\u0430\u0440\u043e\u043c</p>";
    assertThat(decode(page.getBytes(cyrillic))).isEqualTo(page);
    String latin = "<meta charset=iso-8859-1><p>Caf\u00e9 \u20ac</p>";
    assertThat(decode(latin.getBytes(Charset.forName("windows-1252")))).isEqualTo(latin);
    String nonsense = "<meta charset=no-such-thing><p>Caf\u00e9</p>";
    assertThat(decode(nonsense.getBytes(Charset.forName("windows-1252")))).isEqualTo(nonsense);
  }

  @Test
  void aPictureIsNoText() {
    byte[] png = java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    assertThat(Decoder.decode("a.txt", png)).isEmpty();
  }

  private static String decode(byte[] bytes) {
    return Decoder.decode("a.txt", bytes).orElseThrow().text();
  }
}
