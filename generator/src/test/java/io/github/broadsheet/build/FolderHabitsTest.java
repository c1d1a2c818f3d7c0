package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.parse.block.SharedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderHabitsTest {

  @TempDir Path seeds;

  @Test
  void everyFolderAtTheTopHasItsOwnHabits() throws IOException {
    for (int i = 0; i < 12; i++) {
      write("gazette/2021/boat" + i + ".txt", i, "Also in the Gazette");
      write("herald/boat" + i + ".txt", i, "Printed by the old press");
      write("boat" + i + ".txt", i, "A line of its own " + i);
    }

    FolderHabits habits = FolderHabits.learn(SeedFolder.list(seeds).seeds(), 2);

    assertThat(habits.of("gazette/2022/new.txt").lines())
        .containsExactly(new SharedLine("Also in the Gazette", 12, 12, true));
    assertThat(habits.of("herald/new.txt").lines())
        .containsExactly(new SharedLine("Printed by the old press", 12, 12, true));
    assertThat(habits.of("new.txt").lines()).isEmpty();
    assertThat(habits.of("elsewhere/new.txt").lines()).isEmpty();
  }

  @Test
  void aLargeFolderIsJudgedByAFewOfItsArticles() throws IOException {
    int articles = FolderHabits.SAMPLE + 10;
    for (int i = 0; i < articles; i++) {
      write("boat" + i + ".txt", i, "Also in the Gazette");
    }

    FolderHabits habits = FolderHabits.learn(SeedFolder.list(seeds).seeds(), 2);

    assertThat(habits.of("new.txt").lines())
        .containsExactly(
            new SharedLine("Also in the Gazette", FolderHabits.SAMPLE, FolderHabits.SAMPLE, true));
  }

  private void write(String name, int number, String last) throws IOException {
    Path file = seeds.resolve(name);
    Files.createDirectories(file.getParent());
    String story =
        "The boat with the number " + number + " left the quay in the morning, said its captain.";
    Files.writeString(file, "Boat " + number + " leaves\n\n" + story + "\n\n" + last + "\n");
  }
}
