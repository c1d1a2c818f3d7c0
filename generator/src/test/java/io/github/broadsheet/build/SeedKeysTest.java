package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedKeysTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_500_000_000_000L);

  @TempDir private Path folder;
  private Path text;
  private Path index;

  @BeforeEach
  void writeASeed() throws IOException {
    index = folder.resolve("index");
    text = Files.writeString(folder.resolve("a.txt"), "One");
    Files.setLastModifiedTime(text, LONG_AGO);
  }

  @Test
  void nameBytesAndWhatStandsBesideMakeTheKey() throws IOException {
    Checksum key = key(Seed.of("a.txt", text));
    assertThat(key(Seed.of("a.txt", text))).isEqualTo(key);
    assertThat(key(Seed.of("b.txt", text))).isNotEqualTo(key);
    Path sidecar = Files.writeString(folder.resolve("a.yaml"), "headline: Two");
    Seed described = new Seed("a.txt", name -> text, sidecar, Metadata.none());
    Checksum withSidecar = key(described);
    assertThat(withSidecar).isNotEqualTo(key);
    Files.writeString(sidecar, "headline: Six");
    assertThat(key(described)).isNotEqualTo(withSidecar);
    Files.writeString(text, "Two");
    assertThat(key(Seed.of("a.txt", text))).isNotEqualTo(key);
  }

  @Test
  void fileOfTheSameSizeAndTimeIsNotReadAgain() throws IOException {
    SeedKeys first = SeedKeys.read(index);
    SeedKeys.Known known = first.of(Seed.of("a.txt", text));
    assertThat(known.bytes()).isNotNull();
    first.write(index);
    SeedKeys.Known again = SeedKeys.read(index).of(Seed.of("a.txt", text));
    assertThat(again.bytes()).isNull();
    assertThat(again.key()).isEqualTo(known.key());
  }

  @Test
  void fileOfAnotherTimeIsReadAgain() throws IOException {
    SeedKeys first = SeedKeys.read(index);
    Checksum key = first.of(Seed.of("a.txt", text)).key();
    first.write(index);
    Files.writeString(text, "Two");
    Files.setLastModifiedTime(text, FileTime.fromMillis(LONG_AGO.toMillis() + 1));
    assertThat(SeedKeys.read(index).of(Seed.of("a.txt", text)).key()).isNotEqualTo(key);
  }

  @Test
  void fileModifiedAMomentAgoIsReadAgainForItMayChangeWithinTheSameTick() throws IOException {
    FileTime now = FileTime.fromMillis(System.currentTimeMillis());
    Files.setLastModifiedTime(text, now);
    SeedKeys first = SeedKeys.read(index);
    Checksum key = first.of(Seed.of("a.txt", text)).key();
    first.write(index);
    Files.writeString(text, "Two");
    Files.setLastModifiedTime(text, now);
    assertThat(SeedKeys.read(index).of(Seed.of("a.txt", text)).key()).isNotEqualTo(key);
  }

  @Test
  void damagedIndexIsNone() throws IOException {
    SeedKeys first = SeedKeys.read(index);
    first.of(Seed.of("a.txt", text));
    first.write(index);
    for (Damage damage : Damage.ofAnyByte(Files.readAllBytes(index))) {
      Files.write(index, damage.bytes());
      assertThat(SeedKeys.read(index).of(Seed.of("a.txt", text)).bytes()).isNotNull();
    }
  }

  private Checksum key(Seed seed) throws IOException {
    return SeedKeys.read(index).of(seed).key();
  }
}
