package io.github.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ManifestTextTest {

  private static final String OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
  private static final String OF_B =
      "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";

  @Test
  void whatIsWrittenIsWhatWasRead() throws IOException {
    String text = OF_A + "  a.html\n" + OF_B + "  people/жанна.html\n";

    assertThat(written(read(text))).isEqualTo(text);
  }

  @Test
  void digitsMayBeCapitals() {
    Manifest manifest = read(OF_A.toUpperCase(Locale.ROOT) + "  a.html\n");

    assertThat(manifest.digest("a.html")).isEqualTo(Sha256.of("a".getBytes(UTF_8)));
  }

  @Test
  void linesAreSortedWhereSomebodyMixedThem() throws IOException {
    String mixed = OF_B + "  b.html\n" + OF_A + "  a.html\n";

    assertThat(written(read(mixed))).isEqualTo(OF_A + "  a.html\n" + OF_B + "  b.html\n");
  }

  @Test
  void ofTwoLinesWithOnePathTheLaterCounts() throws IOException {
    assertThat(written(read(OF_B + "  a.html\n" + OF_A + "  a.html\n")))
        .isEqualTo(OF_A + "  a.html\n");
  }

  @Test
  void whatIsNoLineIsPassedOver() throws IOException {
    for (String none :
        List.of(
            "",
            "<<<<<<< ours",
            OF_B,
            OF_B + "  ",
            OF_B + " b.html",
            OF_B + "\t b.html",
            OF_B.replace('e', 'é') + "  b.html",
            OF_B.replace('e', 'g') + "  b.html",
            OF_B + "  ../b.html",
            OF_B + "  b.html\u0000")) {
      String good = OF_A + "  a.html\n";
      assertThat(written(read(none + "\n" + good))).as(none).isEqualTo(good);
      assertThat(written(read(good + none + "\r\n"))).as(none).isEqualTo(good);
      assertThat(written(read(good + none))).as(none).isEqualTo(good);
    }
  }

  @Test
  void manyLinesAreWrittenInParts() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1000; i < 3000; i++) {
      text.append(OF_A).append("  articles/").append(i).append("/index.html\n");
    }
    Manifest manifest = read(text.toString());
    List<Integer> lengths = new ArrayList<>();
    ManifestText.write(manifest, appending(part -> lengths.add(part.length)));

    assertThat(written(manifest)).isEqualTo(text.toString());
    assertThat(lengths).hasSizeGreaterThan(2).allMatch(length -> length <= 1 << 16);
  }

  private static Manifest read(String text) {
    return ManifestText.read(text.getBytes(UTF_8));
  }

  private static String written(Manifest manifest) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ManifestText.write(manifest, appending(all::writeBytes));
    return all.toString(UTF_8);
  }

  private static FileOperations.Appending appending(Consumer<byte[]> parts) {
    return new FileOperations.Appending() {
      @Override
      public void append(byte[] bytes) {
        parts.accept(bytes);
      }

      @Override
      public void close() {}
    };
  }
}
