package io.github.broadsheet.build;

import static io.github.broadsheet.relate.NumberBytes.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.Relations;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsFileTest {

  private static final Fingerprint CODE = Fingerprint.of("code");

  @TempDir private Path folder;
  private Path path;
  private RelationsFile file;
  private Relations relations;

  @BeforeEach
  void keepRelations() throws IOException {
    path = folder.resolve("relations");
    file = new RelationsFile(path, CODE);
    relations = relations();
    file.write(relations);
  }

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    assertThat(written(file.read()::write))
        .isEqualTo(written(relations::write))
        .isNotEqualTo(written(Relations.none()::write));
  }

  @Test
  void otherCodeFindsOtherwise() throws IOException {
    assertThat(new RelationsFile(path, Fingerprint.of("other code")).read())
        .isSameAs(Relations.none());
  }

  @Test
  void aFileThatIsMissingIsNone() throws IOException {
    Files.delete(path);
    assertThat(file.read()).isSameAs(Relations.none());
  }

  @Test
  void aFileThatIsCutShortIsNone() throws IOException {
    for (Damage damage : Damage.cutShort(Files.readAllBytes(path))) {
      Files.write(path, damage.bytes());
      assertThat(file.read()).as(damage.what()).isSameAs(Relations.none());
    }
  }

  @Test
  void aFileWithADamagedByteIsNone() throws IOException {
    for (Damage damage : Damage.ofAnyByte(Files.readAllBytes(path))) {
      Files.write(path, damage.bytes());
      assertThat(file.read()).as(damage.what()).isSameAs(Relations.none());
    }
  }

  @Test
  void whatIsKeptTakesThePlaceOfWhatWas() throws IOException {
    file.write(Relations.none());
    assertThat(written(file.read()::write)).isEqualTo(written(Relations.none()::write));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private static Relations relations() {
    TraceMerge merge = new TraceMerge();
    for (String name : new String[] {"one.txt", "two.txt"}) {
      String text = "Harbour opens again\n\nThe harbour of " + name + " opened on Monday.\n";
      Seed seed = Seed.of(name, Path.of(name));
      SeedReader.read(seed, text.getBytes(StandardCharsets.UTF_8))
          .manuscript()
          .map(ArticleParser.builtIn()::parse)
          .map(Trace::of)
          .ifPresent(merge::accumulate);
    }
    List<Relations> found = new ArrayList<>();
    merge.finish(AuthorityFile.none(), Relations.none(), found::add);
    return found.get(0);
  }
}
