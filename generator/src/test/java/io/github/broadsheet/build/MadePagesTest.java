package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.build.MadePages.Made;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.write.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadePagesTest {

  private static final Made A = new Made(Checksum.of("a"), List.of("a.html"));
  private static final Made B = new Made(Checksum.of("b"), List.of("b.html"));
  private static final Made BOTH = new Made(Checksum.of("both"), List.of("a.html", "b.html"));

  @TempDir private Path site;
  private MadePages pages;

  @BeforeEach
  void publishTwoFiles() throws IOException {
    String digest = "0".repeat(64);
    Files.writeString(site.resolve(Manifest.FILE), digest + "  a.html\n" + digest + "  b.html\n");
    pages = new MadePages(Manifest.ofSite(site));
  }

  @Test
  void noPageWasMadeBeforeOneIsPutIn() {
    assertThat(pages.get("a.html")).isNull();
    assertThat(pages.get("c.html")).isNull();
    assertThat(pages.size()).isZero();
  }

  @Test
  void pagesOfOneFileAreKnownByIt() {
    pages.put("b.html", B);
    pages.put("a.html", A);

    assertThat(pages.get("a.html")).isEqualTo(A);
    assertThat(pages.get("b.html")).isEqualTo(B);
    assertThat(pages.size()).isEqualTo(2);
  }

  @Test
  void pagesOfSeveralFilesAndThoseThatTheSiteDoesNotHaveAreKnownToo() {
    Made elsewhere = new Made(Checksum.of("c"), List.of("c.html"));
    pages.put("both", BOTH);
    pages.put("c.html", elsewhere);

    assertThat(pages.get("both")).isEqualTo(BOTH);
    assertThat(pages.get("c.html")).isEqualTo(elsewhere);
    assertThat(pages.size()).isEqualTo(2);
  }

  @Test
  void whatIsPutInLastCounts() {
    pages.put("a.html", A);
    pages.put("a.html", BOTH);
    assertThat(pages.get("a.html")).isEqualTo(BOTH);
    pages.put("a.html", A);
    assertThat(pages.get("a.html")).isEqualTo(A);
    assertThat(pages.size()).isEqualTo(1);
  }
}
