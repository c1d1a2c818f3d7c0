package io.github.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.typeset.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixityTest {

  @TempDir Path folder;

  @Test
  void siteIsWholeUntilAFileIsChangedOrLost() throws IOException {
    Path site = publish();
    assertThat(Fixity.of(site).verify().isWhole()).isTrue();

    Files.writeString(site.resolve("a.html"), "A");
    Files.delete(site.resolve("people/b.html"));

    Fixity.Report report = Fixity.of(site).verify();
    assertThat(report.files()).isEqualTo(2);
    assertThat(report.issues())
        .extracting(Object::toString)
        .containsExactly(
            "a.html: is not what was published. Restore it, or generate the site again",
            "people/b.html: is missing. Restore it, or generate the site again");
  }

  @Test
  void manifestIsInTheFormatOfSha256sum() throws IOException {
    // the digest of "a" is a published test vector
    assertThat(Files.readString(publish().resolve("manifest-sha256.txt")))
        .startsWith("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.html\n")
        .endsWith("  people/b.html\n");
  }

  @Test
  void damagedLinesOfAManifestArePassedOver() throws IOException {
    Path file = folder.resolve("manifest");
    String digest = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    Files.writeString(
        file,
        "<<<<<<< ours\n"
            + digest
            + "  a.html\r\n=======\n"
            + digest
            + "  ../../b.html\n"
            + digest.replace('c', 'x')
            + "  c.html\n"
            + digest
            + " d.html\n"
            + digest
            + "  e.html");

    assertThat(Manifest.read(file).paths()).containsExactly("a.html", "e.html");
  }

  @Test
  void folderWithoutManifestCannotBeVerified() {
    assertThatThrownBy(() -> Fixity.of(folder).verify())
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("no manifest-sha256.txt");
  }

  private Path publish() {
    Path site = folder.resolve("site");
    try (SiteWriter writer = SiteWriter.open(site, folder.resolve("cache"))) {
      writer.write(new Sheet("a.html", "a".getBytes(UTF_8)));
      writer.write(new Sheet("people/b.html", "b".getBytes(UTF_8)));
      writer.finish();
    }
    return site;
  }
}
