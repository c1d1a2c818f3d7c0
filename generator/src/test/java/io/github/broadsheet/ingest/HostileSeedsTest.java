package io.github.broadsheet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a seed, reading neither fails nor loses words. */
@Timeout(60)
class HostileSeedsTest {

  private static final String[] SCRAPS = {
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\r\n\r\n",
    "\f",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u00a0",
    "\u200b",
    "\t",
    "   ",
    "- ",
    "* ",
    "> ",
    "# ",
    "---",
    "\n---\n",
    "----",
    "A: b",
    "ferry",
    "Port",
    "\u201cIt sails.\u201d",
    "The council said on Monday",
    "(AP)",
    "\ud83c\udf89",
    "\ufffd",
    "\u0007",
    "<p>",
    "</div>",
    "&amp;",
    "![",
    "](",
    "```",
    "{",
    "[",
    "\ufeff"
  };

  /** The folder is where every seed goes that ever made reading fail. */
  @Test
  void everyFileThatOnceWasTroubleIsReadOrRefused() throws Exception {
    Path folder = Path.of("src/test/resources/hostile");
    SeedList list = SeedFolder.list(folder);
    assertThat(list.seeds()).isNotEmpty();
    for (Seed seed : list.seeds()) {
      Received received = SeedReader.read(seed);
      assertThat(received.manuscript().isPresent() || !received.issues().isEmpty())
          .as(seed.name())
          .isTrue();
    }
  }

  @Test
  void noWordIsLostHoweverScrapsAreStrungTogether() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int scraps = random.nextInt(1, 40); scraps > 0; scraps--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      String file = text.toString();
      Received received = read("a.txt", file.getBytes(UTF_8));
      received
          .manuscript()
          .ifPresent(
              manuscript ->
                  assertThat(
                          manuscript.paragraphs().stream()
                              .map(Paragraph::text)
                              .map(HostileSeedsTest::letters)
                              .collect(Collectors.joining()))
                      .as(file)
                      .isEqualTo(letters(file)));
      if (!letters(file).isEmpty()) {
        assertThat(received.manuscript()).as(file).isPresent();
      }
    }
  }

  @Test
  void lineEndsDoNotChangeHowATextIsCut() {
    String text = "Ferry returns\nBy Ann Roe\n\nIt sails.\n\n- one\n- two\n";
    Manuscript unix = read("a.txt", text.getBytes(UTF_8)).manuscript().orElseThrow();
    for (String end : new String[] {"\r\n", "\r", "\u0085"}) {
      byte[] other = text.replace("\n", end).getBytes(UTF_8);
      assertThat(read("a.txt", other).manuscript().orElseThrow().paragraphs())
          .isEqualTo(unix.paragraphs());
    }
  }

  @Test
  void whateverTheBytesEveryFormatAnswers() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = new byte[random.nextInt(120)];
      random.nextBytes(bytes);
      for (int i = 0; round % 2 == 0 && i < bytes.length; i++) {
        bytes[i] = (byte) "<>&[]()!*_`#-: \n\r\ta".charAt(bytes[i] & 15);
      }
      for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
        assertThat(read(name, bytes)).isNotNull();
      }
    }
  }

  private static Received read(String name, byte[] bytes) {
    return SeedReader.read(Seed.of(name, Path.of(name)), bytes);
  }

  /** The letters of a text, by which words are counted however they are parted. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
