package io.github.broadsheet.write;

import static io.github.broadsheet.write.Digests.digest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CollationTest {

  @Test
  void manifestHasNothingGoneAndNothingChangedBesideItself() {
    Manifest manifest = manifest(Map.of("a", 1, "b", 2));

    assertThat(Collation.of(manifest, manifest).gone()).isEmpty();
    assertThat(Collation.of(manifest, manifest).changed()).isEmpty();
  }

  @Test
  void newPathsAndNewDigestsAreChanged() {
    Collation collation =
        Collation.of(manifest(Map.of("b", 1, "d", 2)), manifest(Map.of("a", 9, "b", 1, "d", 3)));

    assertThat(collation.gone()).isEmpty();
    assertThat(collation.changed()).containsExactly("a", "d");
  }

  @Test
  void pathsThatOnlyTheEarlierHasAreGone() {
    Collation collation =
        Collation.of(manifest(Map.of("a", 1, "b", 2, "c", 3, "d", 4)), manifest(Map.of("b", 2)));

    assertThat(collation.gone()).containsExactly("a", "c", "d");
    assertThat(collation.changed()).isEmpty();
  }

  @Test
  void anyOtherManifestThanNoneIsAllNewOrAllGone() {
    Manifest manifest = manifest(Map.of("a", 1, "b", 2));

    assertThat(Collation.of(Manifest.none(), manifest).changed()).containsExactly("a", "b");
    assertThat(Collation.of(manifest, Manifest.none()).gone()).containsExactly("a", "b");
  }

  @Test
  void pathsTakeTurnsInBoth() {
    Collation collation =
        Collation.of(
            manifest(Map.of("a", 1, "c", 1, "e", 1, "f", 1)),
            manifest(Map.of("b", 1, "c", 2, "d", 1, "f", 1, "g", 1)));

    assertThat(collation.gone()).containsExactly("a", "e");
    assertThat(collation.changed()).containsExactly("b", "c", "d", "g");
  }

  private static Manifest manifest(Map<String, Integer> lines) {
    ManifestDraft draft = new ManifestDraft(lines.size());
    new TreeMap<>(lines)
        .forEach(
            (path, value) ->
                // of its own, as paths that were read from two files are
                draft.add(new String(path.toCharArray()), digest(value), 0));
    return draft.manifest();
  }
}
