package io.github.broadsheet.write;

import static io.github.broadsheet.write.Digests.digest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ManifestDraftTest {

  private final ManifestDraft draft = new ManifestDraft(2);

  @Test
  void nothingAddedIsAnEmptyManifest() {
    assertThat(draft.manifest().size()).isZero();
  }

  @Test
  void linesInOrderAreTakenAsTheyCome() {
    add("a.html", 1);
    add("b.html", 2);
    add("c.html", 3);

    Manifest manifest = draft.manifest();
    assertThat(manifest.paths()).containsExactly("a.html", "b.html", "c.html");
    assertThat(manifest.digest("c.html")).isEqualTo(digest(3));
  }

  @Test
  void digestMayStandAnywhereInAnArray() {
    byte[] several = new byte[3 * Manifest.DIGEST];
    Arrays.fill(several, Manifest.DIGEST, 2 * Manifest.DIGEST, (byte) 7);
    draft.add("a.html", several, Manifest.DIGEST);

    assertThat(draft.manifest().digest("a.html")).isEqualTo(digest(7));
  }

  @Test
  void linesOutOfOrderAreSorted() {
    add("b.html", 2);
    add("a.html", 1);
    add("c.html", 3);

    Manifest manifest = draft.manifest();
    assertThat(manifest.paths()).containsExactly("a.html", "b.html", "c.html");
    assertThat(manifest.digest("a.html")).isEqualTo(digest(1));
    assertThat(manifest.digest("b.html")).isEqualTo(digest(2));
  }

  @Test
  void ofTwoLinesWithOnePathTheLaterCounts() {
    add("a.html", 1);
    add("a.html", 2);
    add("b.html", 3);
    add("a.html", 4);

    Manifest manifest = draft.manifest();
    assertThat(manifest.paths()).containsExactly("a.html", "b.html");
    assertThat(manifest.digest("a.html")).isEqualTo(digest(4));
  }

  private void add(String path, int value) {
    draft.add(path, digest(value), 0);
  }
}
