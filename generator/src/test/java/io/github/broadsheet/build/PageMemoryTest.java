package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMemoryTest {

  private static final Fingerprint HOUSE = Fingerprint.of("house");
  private static final Fingerprint INPUTS = Fingerprint.of("inputs");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void rememberOnePage() throws IOException {
    file = folder.resolve("cache/pages");
    PageMemory first = PageMemory.read(file, HOUSE);
    assertThat(first.isAsBefore("a.html", INPUTS)).isFalse();
    first.write(file);
  }

  @Test
  void knowsAPageOfTheLastBuildByItsInputs() {
    PageMemory memory = PageMemory.read(file, HOUSE);
    assertThat(memory.isAsBefore("a.html", INPUTS)).isTrue();
    assertThat(memory.isAsBefore("a.html", Fingerprint.of("other inputs"))).isFalse();
    assertThat(memory.isAsBefore("b.html", INPUTS)).isFalse();
  }

  @Test
  void forgetsEverythingWhenCodeTemplatesOrSettingsAreOthers() {
    PageMemory memory = PageMemory.read(file, Fingerprint.of("another house"));
    assertThat(memory.isAsBefore("a.html", INPUTS)).isFalse();
  }

  @Test
  void forgetsAPageThatTheLastBuildDidNotHave() throws IOException {
    PageMemory.read(file, HOUSE).write(file);
    assertThat(PageMemory.read(file, HOUSE).isAsBefore("a.html", INPUTS)).isFalse();
  }

  @Test
  void aDamagedFileIsAnEmptyMemoryWhereverItIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(file, damaged);
      assertThat(PageMemory.read(file, HOUSE).isAsBefore("a.html", INPUTS)).isFalse();
      Files.write(file, java.util.Arrays.copyOf(whole, at));
      assertThat(PageMemory.read(file, HOUSE).isAsBefore("a.html", INPUTS)).isFalse();
    }
  }
}
