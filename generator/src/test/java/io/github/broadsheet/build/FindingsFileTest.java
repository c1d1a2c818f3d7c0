package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.Findings;
import io.github.broadsheet.relate.NumberOutput;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsFileTest {

  private static final Fingerprint CODE = Fingerprint.of("code");

  @TempDir private Path folder;
  private Path path;
  private FindingsFile file;
  private Findings findings;

  @BeforeEach
  void keepFindings() throws IOException {
    path = folder.resolve("findings");
    file = new FindingsFile(path, CODE);
    findings = findings();
    file.write(findings);
  }

  @Test
  void whatIsKeptIsReadAgain() throws IOException {
    assertThat(written(file.read()))
        .isEqualTo(written(findings))
        .isNotEqualTo(written(Findings.none()));
  }

  @Test
  void otherCodeFindsOtherwise() throws IOException {
    assertThat(new FindingsFile(path, Fingerprint.of("other code")).read())
        .isSameAs(Findings.none());
  }

  @Test
  void aFileThatIsMissingIsNone() throws IOException {
    Files.delete(path);
    assertThat(file.read()).isSameAs(Findings.none());
  }

  @Test
  void aFileThatIsCutShortIsNone() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 3) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertThat(file.read()).isSameAs(Findings.none());
    }
  }

  @Test
  void aFileWithADamagedByteIsNone() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int place = 0; place < whole.length; place++) {
      byte[] damaged = whole.clone();
      damaged[place] = (byte) (damaged[place] ^ 1 << place % 8);
      Files.write(path, damaged);
      assertThat(file.read()).as("byte %s", place).isSameAs(Findings.none());
    }
  }

  @Test
  void whatIsKeptTakesThePlaceOfWhatWas() throws IOException {
    file.write(Findings.none());
    assertThat(written(file.read())).isEqualTo(written(Findings.none()));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private static Findings findings() {
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
    List<Findings> found = new ArrayList<>();
    merge.finish(AuthorityFile.none(), Findings.none(), found::add);
    return found.get(0);
  }

  private static byte[] written(Findings findings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NumberOutput out = new NumberOutput(bytes);
    findings.write(out);
    out.flush();
    return bytes.toByteArray();
  }
}
