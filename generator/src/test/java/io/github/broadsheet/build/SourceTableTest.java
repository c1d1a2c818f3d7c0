package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Metadata;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SourceTableTest {

  private static final Function<String, Path> PLACE = Path.of("seeds")::resolve;

  private final SourceTable sources = new SourceTable();

  @Test
  void manyAreFoundAgain() {
    for (int i = 0; i < 5_000; i++) {
      Seed seed = new Seed("1997/höfn " + i + ".txt", PLACE, null, Metadata.none());
      sources.put("id" + i, new SourceTable.Source(Checksum.of("key" + i), seed));
    }
    assertThat(sources.size()).isEqualTo(5_000);
    for (int i = 0; i < 5_000; i++) {
      SourceTable.Source source = sources.get("id" + i);
      assertThat(source.key()).isEqualTo(Checksum.of("key" + i));
      assertThat(source.seed().name()).isEqualTo("1997/höfn " + i + ".txt");
      assertThat(source.seed().file()).isEqualTo(Path.of("seeds", "1997/höfn " + i + ".txt"));
    }
  }

  @Test
  void whatStandsBesideASeedIsFoundWithIt() {
    Path sidecar = Path.of("seeds", "b.yaml");
    Metadata defaults = Metadata.none();
    put("a", new Seed("a.txt", PLACE, null, defaults));
    put("b", new Seed("b.txt", PLACE, sidecar, defaults));
    put("c", new Seed("c.txt", PLACE, null, defaults));
    put("d", Seed.of("d.txt", Path.of("elsewhere", "d.txt")));
    put("e", new Seed("e.txt", PLACE, null, defaults));
    assertThat(sources.get("a").seed().sidecar()).isNull();
    assertThat(sources.get("b").seed().sidecar()).isEqualTo(sidecar);
    assertThat(sources.get("c").seed().sidecar()).isNull();
    assertThat(sources.get("d").seed().file()).isEqualTo(Path.of("elsewhere", "d.txt"));
    assertThat(sources.get("e").seed().file()).isEqualTo(Path.of("seeds", "e.txt"));
  }

  @Test
  void whatWasNeverEnteredIsNotThere() {
    assertThatThrownBy(() -> sources.get("a")).isInstanceOf(NoSuchElementException.class);
  }

  private void put(String id, Seed seed) {
    sources.put(id, new SourceTable.Source(Checksum.of(id), seed));
  }
}
