package io.github.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReaderTest {

  @TempDir private Path folder;
  private final List<Issue> issues = new ArrayList<>();

  @Test
  void formatAndMeasuresComeFromTheContentNotFromTheName() throws IOException {
    assertThat(read("a.png", Film.of("jpeg", 60, 40)))
        .hasValueSatisfying(
            picture -> {
              assertThat(picture.format()).isEqualTo(PictureFormat.JPEG);
              assertThat(picture.width()).isEqualTo(60);
              assertThat(picture.height()).isEqualTo(40);
            });
    assertThat(read("b.png", Film.of("png", 30, 50)).orElseThrow().height()).isEqualTo(50);
  }

  @Test
  void aPictureTakenSidewaysIsAsWideAsItIsShown() throws IOException {
    Picture picture = read("a.jpg", Film.held(Film.of("jpeg", 60, 40), 6)).orElseThrow();
    assertThat(picture.width()).isEqualTo(40);
    assertThat(picture.height()).isEqualTo(60);
  }

  @Test
  void measuresOfGifWebpAndAvifAreRead() throws IOException {
    assertThat(read("a.gif", Film.of("gif", 12, 9)).orElseThrow().width()).isEqualTo(12);
    byte[] webp = new byte[40];
    ByteBuffer.wrap(webp)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(32)
        .put("WEBPVP8 ".getBytes(StandardCharsets.US_ASCII))
        .putInt(20)
        .putShort(26, (short) 320)
        .putShort(28, (short) 200);
    assertThat(read("a.webp", webp).orElseThrow())
        .extracting(Picture::width, Picture::height)
        .containsExactly(320, 200);
    byte[] avif = new byte[72];
    ByteBuffer.wrap(avif)
        .putInt(16)
        .put("ftypavif".getBytes(StandardCharsets.US_ASCII))
        .putInt(0)
        .putInt(56)
        .put("meta".getBytes(StandardCharsets.US_ASCII))
        .putInt(0)
        .putInt(44)
        .put("iprp".getBytes(StandardCharsets.US_ASCII))
        .putInt(36)
        .put("ipco".getBytes(StandardCharsets.US_ASCII))
        .putInt(20)
        .put("ispe".getBytes(StandardCharsets.US_ASCII))
        .putInt(0)
        .putInt(640)
        .putInt(480)
        .putInt(8);
    assertThat(read("a.avif", avif).orElseThrow())
        .extracting(Picture::width, Picture::height, Picture::format)
        .containsExactly(640, 480, PictureFormat.AVIF);
  }

  @Test
  void whatIsDamagedOrNoPictureIsAProblemWithTheFileAndWhatToDo() throws IOException {
    byte[] jpeg = Film.of("jpeg", 200, 200);
    byte[] png = Film.of("png", 60, 40);
    assertThat(read("cut.jpg", Arrays.copyOf(jpeg, jpeg.length / 2))).isEmpty();
    assertThat(read("cut.png", Arrays.copyOf(png, png.length - 8))).isEmpty();
    png[png.length / 2] ^= 1;
    assertThat(read("bad.png", png)).isEmpty();
    assertThat(read("empty.jpg", new byte[0])).isEmpty();
    assertThat(read("a.svg", "<svg><script/></svg>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(issues)
        .extracting(Issue::file)
        .containsExactly("cut.jpg", "cut.png", "bad.png", "empty.jpg", "a.svg");
    assertThat(issues).allSatisfy(issue -> assertThat(issue.advice()).contains("Save it anew"));
    assertThat(issues.get(4).message()).contains("is no picture");
  }

  @Test
  void noPrefixOfAPictureIsMoreThanAProblem() throws IOException {
    for (String format : List.of("jpeg", "png", "gif")) {
      byte[] whole = Film.of(format, 24, 16);
      for (int length = 0; length < whole.length; length++) {
        read("a", Arrays.copyOf(whole, length));
      }
    }
    assertThat(issues).isNotEmpty();
  }

  @Test
  void aSmallFileThatWouldFillTheMemoryIsRefusedByItsHeader() throws IOException {
    byte[] png = Film.of("png", 8, 8);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    assertThat(read("bomb.png", png)).isEmpty();
    assertThat(issues.get(0).message()).contains("60,000 by 60,000 pixels");
  }

  private Optional<Picture> read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return PictureReader.read(name, file, issues::add);
  }
}
