package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {

  private static final int MANY = 1000;

  @TempDir private Path folder;

  @Test
  void knowsEachFileAsItWasLast() {
    Looks looks = Looks.none();
    assertThat(looks.get(Path.of("a"))).isNull();
    looks.put(Path.of("a"), look(1));
    looks.put(Path.of("b"), look(2));
    looks.put(Path.of("a"), look(3));
    assertThat(looks.get(Path.of("a"))).isEqualTo(look(3));
    assertThat(looks.get(Path.of("b"))).isEqualTo(look(2));
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    Looks looks = Looks.none();
    for (int i = 0; i < MANY; i++) {
      looks.put(Path.of("file" + i), look(i));
    }
    looks.write(folder.resolve("looks"));
    Looks again = Looks.read(folder.resolve("looks"));
    for (int i = 0; i < MANY; i++) {
      assertThat(again.get(Path.of("file" + i))).isEqualTo(look(i));
    }
    assertThat(again.get(Path.of("file" + MANY))).isNull();
  }

  @Test
  void areNoneWhereTheFileIsMissingOrCutShort() throws IOException {
    Path file = folder.resolve("looks");
    assertThat(Looks.read(file).get(Path.of("a"))).isNull();
    Looks looks = Looks.none();
    looks.put(Path.of("a"), look(1));
    looks.write(file);
    for (Damage damage : Damage.cutShort(Files.readAllBytes(file))) {
      Files.write(file, damage.bytes());
      assertThat(Looks.read(file).get(Path.of("a"))).as(damage.what()).isNull();
    }
  }

  private static Looks.Look look(int number) {
    return new Looks.Look(number, 7L * number, Checksum.of("bytes" + number));
  }
}
