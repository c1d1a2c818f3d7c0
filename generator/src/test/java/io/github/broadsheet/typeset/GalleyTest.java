package io.github.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts become bytes. */
final class GalleyTest {

  @ParameterizedTest
  @CsvSource({
    "plain words, plain words",
    "caf\u00E9 \u2014 \u201Cna\u00EFve\u201D, caf\u00E9 \u2014 \u201Cna\u00EFve\u201D",
    "cafe\u0301 au lait, caf\u00E9 au lait",
    "e\u0301, \u00E9",
    "\uD83D\uDE00 e\u0301, \uD83D\uDE00 \u00E9",
    "<a>\u0338 e\u0301, <a>\u0338 e\u0301",
    "\uD83D, \uFFFD",
  })
  void textsTakeTheFormNfcWhereNoTagIsHurt(String text, String printed) {
    Galley galley = new Galley();
    galley.write("<p>", 0, 3);
    galley.write(text, 0, text.length());

    assertThat(new String(galley.toBytes(), StandardCharsets.UTF_8)).isEqualTo("<p>" + printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words",
        "a < b > c & d \"e\" 'f'",
        "<<&&''\"\">>",
        "caf\u00E9 \u2014 \u201Cna\u00EFve\u201D & more",
        "cafe\u0301 & e\u0301<",
        "<a>\u0338 e\u0301",
        "\uD83D\uDE00 & \uD83D<",
        "\u65B0\u95FB 'x'"
      })
  void textsAreEscapedAsFreeMarkerEscapesThem(String text) throws Exception {
    assertThat(escaped(PageMarkup.FORMAT, text))
        .isEqualTo(escaped(HTMLOutputFormat.INSTANCE, text))
        .contains("[&amp;]");
  }

  @Test
  void aTextBehindHalfACharacterIsEscapedToo() {
    Galley galley = new Galley();
    galley.write('\uD83D');
    assertThat(galley.writeEscaped("<")).isFalse();
    assertThat(galley.writeEscaped("")).isFalse();
    assertThat(new String(galley.toBytes(), StandardCharsets.UTF_8)).isEqualTo("\uFFFD");
  }

  private static String escaped(HTMLOutputFormat format, String text) throws Exception {
    Galley galley = new Galley();
    format.output("[&]", galley);
    format.output(text, galley);
    format.output(text, galley);
    return new String(galley.toBytes(), StandardCharsets.UTF_8);
  }
}
