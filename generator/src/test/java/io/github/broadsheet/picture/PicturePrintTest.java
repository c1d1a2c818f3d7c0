package io.github.broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePrintTest {

  @TempDir private Path folder;

  @Test
  void aWidePictureIsPrintedInSeveralSizesNoneWiderThanTheWidest() throws IOException {
    Picture picture = picture(Film.of("jpeg", 2400, 1200));
    assertThat(picture.sizes())
        .extracting(PictureSize::width, PictureSize::height)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(360, 180),
            org.assertj.core.groups.Tuple.tuple(720, 360),
            org.assertj.core.groups.Tuple.tuple(1440, 720),
            org.assertj.core.groups.Tuple.tuple(2000, 1000));
    for (PictureSize size : picture.sizes()) {
      BufferedImage print = decoded(PicturePrint.of(picture, size));
      assertThat(print.getWidth()).isEqualTo(size.width());
      assertThat(print.getHeight()).isEqualTo(size.height());
      assertThat(print.getRGB(size.width() - 10, 10) >> 16 & 0xFF).isBetween(170, 210);
      assertThat(print.getRGB(10, size.height() - 10) & 0xFF).isBetween(170, 210);
    }
  }

  @Test
  void aSmallPictureStaysAsItIs() throws IOException {
    byte[] bytes = Film.of("png", 300, 200);
    Picture picture = picture(bytes);
    assertThat(picture.sizes()).hasSize(1);
    assertThat(PicturePrint.of(picture, picture.sizes().get(0))).isEqualTo(bytes);
  }

  @Test
  void whatTheCameraNotedIsNotPublished() throws IOException {
    byte[] plain = Film.of("jpeg", 300, 200);
    byte[] noted =
        Film.with(Film.held(Film.with(plain, 0xFE, "by Lind"), 1), 0xED, "Photoshop 3.0");
    Picture picture = picture(noted);
    byte[] print = PicturePrint.of(picture, picture.sizes().get(0));
    assertThat(print).isEqualTo(plain);
    assertThat(new String(print, StandardCharsets.ISO_8859_1))
        .doesNotContain("51.5N", "by Lind", "Photoshop");
  }

  @Test
  void aPictureTakenSidewaysIsPrintedUpright() throws IOException {
    for (int orientation = 2; orientation <= 8; orientation++) {
      Picture picture = picture(Film.held(Film.of("jpeg", 120, 80), orientation));
      BufferedImage print = decoded(PicturePrint.of(picture, picture.sizes().get(0)));
      assertThat(greenCorner(print)).as("orientation %d", orientation).isEqualTo(at(orientation));
    }
  }

  @Test
  void aTransparentPictureStaysTransparent() throws IOException {
    BufferedImage clear = new BufferedImage(900, 600, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(899, 599, 0xFF00FF00);
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    ImageIO.write(clear, "png", out);
    Picture picture = picture(out.toByteArray());
    BufferedImage print = decoded(PicturePrint.of(picture, picture.sizes().get(0)));
    assertThat(print.getRGB(5, 5) >>> 24).isZero();
  }

  @Test
  void greyIsNotBrightened() throws IOException {
    BufferedImage grey = new BufferedImage(900, 600, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster()
        .setSamples(
            0,
            0,
            900,
            600,
            0,
            java.util.stream.IntStream.generate(() -> 90).limit(540_000).toArray());
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    ImageIO.write(grey, "png", out);
    Picture picture = picture(out.toByteArray());
    BufferedImage print = decoded(PicturePrint.of(picture, picture.sizes().get(0)));
    assertThat(print.getRaster().getSample(100, 100, 0)).isEqualTo(90);
  }

  @Test
  void theMeanOfPixelsIsTakenExactly() {
    Pixels four = new Pixels(2, 2, new int[] {0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFFFFFFF});
    assertThat(four.scaledTo(1, 1).argb()).containsExactly(0xFF808080);
    assertThat(
            new Pixels(3, 1, new int[] {0xFF000000, 0xFF0000FF, 0xFF0000FF}).scaledTo(2, 1).argb())
        .containsExactly(0xFF000055, 0xFF0000FF);
  }

  /** Where the green corner of the flag, at the top left as stored, is to be seen. */
  private static List<Boolean> at(int orientation) {
    boolean right = List.of(2, 3, 6, 7).contains(orientation);
    boolean bottom = List.of(3, 4, 7, 8).contains(orientation);
    return List.of(right, bottom);
  }

  private static List<Boolean> greenCorner(BufferedImage print) {
    for (boolean right : List.of(false, true)) {
      for (boolean bottom : List.of(false, true)) {
        int rgb =
            print.getRGB(right ? print.getWidth() - 4 : 4, bottom ? print.getHeight() - 4 : 4);
        if ((rgb >> 8 & 0xFF) > 120) {
          return List.of(right, bottom);
        }
      }
    }
    return List.of();
  }

  private static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private Picture picture(byte[] bytes) throws IOException {
    Path file = folder.resolve("picture");
    Files.write(file, bytes);
    return PictureReader.read("picture", file, issue -> {}).orElseThrow();
  }
}
