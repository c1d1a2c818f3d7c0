package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastEditionTest {

  private static final Fingerprint INPUTS = Fingerprint.of("seeds, templates, site");
  private static final LastEdition EDITION =
      new LastEdition(
          3,
          5_000_000_000L,
          List.of(Issue.warning("a.txt", 2, "is odd", null), Issue.note(null, 0, "é")));

  @TempDir private Path folder;

  @Test
  void isKnownToTheNextBuildOfTheSameInputsAlone() throws IOException {
    Path file = folder.resolve("edition");
    assertThat(LastEdition.read(file, INPUTS)).isEmpty();
    EDITION.write(file, INPUTS);
    assertThat(LastEdition.read(file, INPUTS)).contains(EDITION);
    assertThat(LastEdition.read(file, Fingerprint.of("another template"))).isEmpty();
  }

  @Test
  void isNoneWhereverTheFileIsDamaged() throws IOException {
    Path file = folder.resolve("edition");
    EDITION.write(file, INPUTS);
    for (Damage damage : Damage.ofAnyKind(Files.readAllBytes(file))) {
      Files.write(file, damage.bytes());
      assertThat(LastEdition.read(file, INPUTS)).as(damage.what()).isEmpty();
    }
  }
}
