package io.github.broadsheet.parse.span.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CharsTest {

  @Test
  void everyCharacterIsWhatTheUnicodeTablesSay() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      assertThat(Chars.isLetter(c)).as("%x", i).isEqualTo(Character.isLetter(c));
      assertThat(Chars.isDigit(c)).as("%x", i).isEqualTo(Character.isDigit(c));
      assertThat(Chars.isLetterOrDigit(c)).as("%x", i).isEqualTo(Character.isLetterOrDigit(c));
      assertThat(Chars.isUpperCase(c)).as("%x", i).isEqualTo(Character.isUpperCase(c));
      assertThat(Chars.isLowerCase(c)).as("%x", i).isEqualTo(Character.isLowerCase(c));
      assertThat(Chars.isSpace(c))
          .as("%x", i)
          .isEqualTo(Character.isWhitespace(c) || c == '\u00a0');
    }
  }

  @Test
  void lowerCaseIsThatOfStrings() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      String text = "Ma" + (char) i + " QUAY" + (char) i;
      assertThat(Chars.inLowerCase(text))
          .as("%x", i)
          .isEqualTo(text.toLowerCase(Locale.ROOT).toCharArray());
    }
  }

  @Test
  void lowerCaseOfCharactersBeyondTheBasicPlane() {
    String text = "\ud801\udc00 IS DESERET";
    assertThat(String.valueOf(Chars.inLowerCase(text))).isEqualTo("\ud801\udc28 is deseret");
  }
}
