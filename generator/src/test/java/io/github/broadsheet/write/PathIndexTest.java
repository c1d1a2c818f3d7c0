package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathIndexTest {

  @Test
  void noPathStandsInAnEmptyManifest() {
    assertThat(PathIndex.of(Manifest.none()).line("a.html")).isNegative();
  }

  @Test
  void everyPathIsFoundInItsLineAndNoOther() {
    for (int size : new int[] {1, 2, 3, 4, 5, 1000, 1024}) {
      ManifestDraft draft = new ManifestDraft(size);
      for (int i = 0; i < size; i++) {
        draft.add("articles/%04d.html".formatted(i), new byte[Manifest.DIGEST], 0);
      }
      PathIndex index = PathIndex.of(draft.manifest());
      for (int i = 0; i < size; i++) {
        assertThat(index.line("articles/%04d.html".formatted(i))).isEqualTo(i);
        assertThat(index.line("articles/%04d.txt".formatted(i))).isNegative();
      }
    }
  }

  @Test
  void pathsOfOneHashCodeAreToldApart() {
    ManifestDraft draft = new ManifestDraft(2);
    draft.add("Aa", new byte[Manifest.DIGEST], 0);
    draft.add("BB", new byte[Manifest.DIGEST], 0);
    PathIndex index = PathIndex.of(draft.manifest());

    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(index.line("Aa")).isEqualTo(0);
    assertThat(index.line("BB")).isEqualTo(1);
  }
}
