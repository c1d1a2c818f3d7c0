package io.github.broadsheet.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkedUpTextTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^>]*)>");

  @Test
  void putsAnElementAroundAStretch() {
    assertThat(MarkedUpText.of("the Danube").element(4, 10, "a", "href=\"d.html\"").markup())
        .isEqualTo(new Markup("the <a href=\"d.html\">Danube</a>"));
  }

  @Test
  void nestsElements() {
    assertThat(html(MarkedUpText.of("abcd").element(1, 2, "i", null).element(0, 4, "b", null)))
        .isEqualTo("<b>a<i>b</i>cd</b>");
  }

  @Test
  void cutsAnElementThatCrossesTheEndOfAnother() {
    assertThat(
            html(
                MarkedUpText.of("abcd")
                    .element(0, 3, "b", null, "first")
                    .element(2, 4, "i", null, "second")))
        .isEqualTo("<b id=\"first\">ab<i id=\"second\">c</i></b><i>d</i>");
  }

  @Test
  void escapesHostileText() {
    assertThat(html(MarkedUpText.of("<script>\"&'").element(0, 8, "b", null)))
        .isEqualTo("<b>&lt;script&gt;</b>&quot;&amp;'");
  }

  @Test
  void keepsSurrogatePairsTogether() {
    assertThat(html(MarkedUpText.of("a\uD83D\uDEA2b").element(2, 4, "b", null)))
        .isEqualTo("a<b>\uD83D\uDEA2b</b>");
  }

  @Test
  void cutsOffWhatLiesOutsideOfTheText() {
    assertThat(html(MarkedUpText.of("ab").element(-3, 1, "b", null).element(1, 9, "i", null)))
        .isEqualTo("<b>a</b><i>b</i>");
  }

  @Test
  void leavesStretchesOutWithinElementsAndBetweenThem() {
    MarkedUpText text = MarkedUpText.of("on Monday , he said .");
    text.element(3, 9, "time", null).element(12, 21, "b", null);
    assertThat(html(text.omit(9, 10).omit(19, 20)))
        .isEqualTo("on <time>Monday</time>, <b>he said.</b>");
  }

  @Test
  void leavesOutEmptyElements() {
    assertThat(html(MarkedUpText.of("ab").element(1, 1, "b", null))).isEqualTo("ab");
  }

  @Test
  void givesAPartOfTheTextWithItsElements() {
    MarkedUpText text =
        MarkedUpText.of("A dateline - Words").element(0, 10, "b", null).element(13, 18, "i", null);
    assertThat(text.markup(13, 18).html()).isEqualTo("<i>Words</i>");
    assertThat(text.markup(2, 10).html()).isEqualTo("<b>dateline</b>");
  }

  /** Whatever is put where, the words stay and the tags are in order. */
  @Test
  void isWellFormedAndKeepsTheWordsWhateverOverlaps() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String words = words(random);
      MarkedUpText text = MarkedUpText.of(words);
      for (int i = random.nextInt(9); i > 0; i--) {
        int start = random.nextInt(words.length() + 1);
        int end = start + random.nextInt(words.length() + 3 - start);
        text.element(start, end, i % 2 == 0 ? "b" : "span", null, "id" + i);
      }
      String html = html(text);
      assertThat(TAG.matcher(html).replaceAll("")).isEqualTo(MarkedUpText.escape(words));
      assertWellFormed(html);
    }
  }

  private static void assertWellFormed(String html) {
    Deque<String> open = new ArrayDeque<>();
    Set<String> ids = new HashSet<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
        assertThat(tag.group(3).isEmpty() || ids.add(tag.group(3))).as(html).isTrue();
      } else {
        assertThat(open.poll()).as(html).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).as(html).isEmpty();
  }

  private static String words(Random random) {
    String[] pieces = {"a", "<", ">", "&", "\"", " ", "\uD83D\uDEA2", "</span>", "é"};
    StringBuilder words = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      words.append(pieces[random.nextInt(pieces.length)]);
    }
    return words.toString();
  }

  private static String html(MarkedUpText text) {
    return text.markup().html();
  }
}
