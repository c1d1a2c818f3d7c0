package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caption says, and how the paper marks whom it credits. */
final class CaptionTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Boats at dawn. PHOTO: REUTERS     | REUTERS      | Boats at dawn. | -",
        "Boats at dawn. (AFP)              | AFP          | Boats at dawn. | -",
        "Boats at dawn ( Image: Getty)     | Getty        | Boats at dawn  | Image:",
        "Boats at dawn. FILE PHOTO: AP     | AP           | Boats at dawn. | File photo:",
        "Boats at dawn. (Photo by Ana Moor)| Ana Moor     | Boats at dawn. | by",
        "Boats at dawn. Courtesy of a friend| a friend    | Boats at dawn. | Courtesy of",
      })
  void theWordsTheCreditAndItsMarkerAreToldApart(
      String printed, String credit, String words, String label) {
    CaptionText text = of(printed, credit);

    assertThat(text.words()).isEqualTo(words);
    assertThat(text.label()).isEqualTo(label);
  }

  @Test
  void aCreditAmongTheWordsStaysThere() {
    CaptionText text = of("A REUTERS boat at dawn", "REUTERS");

    assertThat(text.words()).isEqualTo("A REUTERS boat at dawn");
    assertThat(text.label()).isNull();
  }

  private static CaptionText of(String printed, String credit) {
    int start = 40;
    int at = start + printed.indexOf(credit);
    Span span = new Span(at, at + credit.length());
    return CaptionText.of(printed, start, new Credit(credit, span, null, null));
  }
}
