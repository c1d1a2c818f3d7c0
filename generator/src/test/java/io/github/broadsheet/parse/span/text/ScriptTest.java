package io.github.broadsheet.parse.span.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @ParameterizedTest
  @CsvSource({
    "ko, 항구의 문은 월요일까지 닫혀 있다고 아나 무어 시장이 말했다",
    "ja, 港の門は月曜日まで閉まったままだと市長は述べた。漁師たちは心配している。",
    "zh, 市长说港口的大门将一直关闭到星期一渔民们非常担心他们的船只",
    "el, Η πύλη του λιμανιού μένει κλειστή ως τη Δευτέρα",
    "he, שער הנמל יישאר סגור עד יום שני אמרה ראש העיר",
    "th, ประตูท่าเรือจะปิดจนถึงวันจันทร์นายกเทศมนตรีกล่าว",
    "ar, قالت رئيسة البلدية إن بوابة الميناء ستبقى مغلقة حتى يوم الاثنين",
    "fa, شهردار گفت که دروازه بندر تا دوشنبه بسته می‌ماند و ماهیگیران نگران هستند",
    "ur, میئر نے کہا کہ بندرگاہ کا دروازہ پیر تک بند رہے گا اور ماہی گیر پریشان ہیں"
  })
  void theLettersTellTheLanguage(String language, String text) {
    assertThat(language(text)).isEqualTo(language);
  }

  @Test
  void lettersOfManyLanguagesTellNone() {
    assertThat(language("The gates of the port stay shut until Monday, the mayor said.")).isNull();
    assertThat(language("Ворота порта остаются закрытыми до понедельника, сказала мэр.")).isNull();
  }

  @Test
  void oneLetterOfPersianInAForeignNameLeavesArabicWhatItIs() {
    String arabic = "قالت رئيسة البلدية إن بوابة الميناء ستبقى مغلقة حتى يوم الاثنين ".repeat(4);
    assertThat(language(arabic + "چ")).isEqualTo("ar");
  }

  @Test
  void aForeignNameInATextTellsNone() {
    assertThat(language("The mayor of the port, 아나 무어, said that the gates stay shut.")).isNull();
    assertThat(language("항구")).isNull();
  }

  private static @Nullable String language(String text) {
    return Script.language(text.toCharArray());
  }
}
