package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {

  private static final Stamps.Stamp ONE = new Stamps.Stamp(1234, 1_600_000_000_000_000_001L);
  private static final Stamps.Stamp OTHER = new Stamps.Stamp(0, -1);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void prepare() throws IOException {
    file = folder.resolve("stamps");
    Stamps stamps = Stamps.blank(2);
    stamps.set(0, ONE);
    stamps.set(1, OTHER);
    stamps.write(file, manifest("a", "b"));
  }

  @Test
  void whatWasWrittenIsReadBesideItsManifest() throws IOException {
    Stamps read = Stamps.read(file, manifest("a", "b"));

    assertThat(read.at(0)).isEqualTo(ONE);
    assertThat(read.at(1)).isEqualTo(OTHER);
  }

  @Test
  void besideAnyOtherManifestTheyCountAsNone() throws IOException {
    for (Manifest other : new Manifest[] {manifest("a"), manifest("a", "c"), Manifest.none()}) {
      assertThat(Stamps.read(file, other).at(0)).isEqualTo(Stamps.UNKNOWN);
    }
  }

  @Test
  void damagedOrMissingTheyCountAsNone() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[40] ^= 1;
    Files.write(file, bytes);

    assertThat(Stamps.read(file, manifest("a", "b")).at(0)).isEqualTo(Stamps.UNKNOWN);
    Files.delete(file);
    assertThat(Stamps.read(file, manifest("a", "b")).at(1)).isEqualTo(Stamps.UNKNOWN);
  }

  @Test
  void stampsOfSomeFilesAreNotThoseOfMore() {
    assertThatThrownBy(() -> Stamps.blank(1).write(file, manifest("a", "b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Manifest manifest(String... paths) {
    ManifestDraft draft = new ManifestDraft(paths.length);
    for (String path : paths) {
      draft.add(path, new byte[Manifest.DIGEST], 0);
    }
    return draft.manifest();
  }
}
