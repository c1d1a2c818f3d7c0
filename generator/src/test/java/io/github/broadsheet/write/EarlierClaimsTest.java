package io.github.broadsheet.write;

import static io.github.broadsheet.write.Digests.digest;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierClaimsTest {

  private static final int MANY = 3000;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("claims");
  }

  @Test
  void thereAreNoneWithoutAFile() throws IOException {
    EarlierClaims earlier = EarlierClaims.read(file);
    assertThat(earlier.isEmpty()).isTrue();
    assertThat(earlier.get("a.html")).isNull();
    assertThat(paths(earlier)).isEmpty();
  }

  @Test
  void eachOfManyIsKnown() throws IOException {
    try (Claims claims = new Claims(FileOperations.real(), file)) {
      for (int i = 0; i < MANY; i++) {
        claims.add(path(i), claim(i));
      }
    }
    EarlierClaims earlier = EarlierClaims.read(file);
    assertThat(earlier.isEmpty()).isFalse();
    assertThat(paths(earlier)).isEqualTo(IntStream.range(0, MANY).mapToObj(this::path).toList());
    for (int i = 0; i < MANY; i++) {
      Claims.Claim found = Objects.requireNonNull(earlier.get(path(i)));
      assertThat(found.sha256()).isEqualTo(claim(i).sha256());
      assertThat(found.length()).isEqualTo(i);
      assertThat(earlier.get(path(-1 - i))).isNull();
    }
  }

  @Test
  void theLastClaimOfAPathCounts() throws IOException {
    for (int build = 1; build <= 3; build++) {
      try (Claims claims = new Claims(FileOperations.real(), file)) {
        claims.add("a.html", claim(build));
      }
    }
    Claims.Claim found = Objects.requireNonNull(EarlierClaims.read(file).get("a.html"));
    assertThat(found.length()).isEqualTo(3);
  }

  @Test
  void whatIsDamagedOrCutShortIsNoClaim() throws IOException {
    String digest = HexFormat.of().formatHex(claim(7).sha256());
    List<String> lines =
        List.of(
            "",
            digest + " 7 a.html",
            "x" + digest + " 7 digest.html",
            digest + " seven length.html",
            digest + " 7",
            digest + "  ",
            digest + " 7 ../outside.html",
            digest + " 7 " + "long".repeat(20_000),
            digest + " 8 b c.html",
            digest + " 7 cut.html");
    Files.write(file, String.join("\n", lines).getBytes(UTF_8));
    EarlierClaims earlier = EarlierClaims.read(file);
    assertThat(paths(earlier)).containsExactly("a.html", "b c.html");
    assertThat(Objects.requireNonNull(earlier.get("b c.html")).length()).isEqualTo(8);
    assertThat(earlier.get("cut.html")).isNull();
  }

  private static List<String> paths(EarlierClaims claims) throws IOException {
    List<String> paths = new ArrayList<>();
    claims.forEachPath(paths::add);
    return paths;
  }

  private String path(int number) {
    return "2022/\u00e4/" + number + ".html";
  }

  private static Claims.Claim claim(int number) {
    return new Claims.Claim(digest(number), number);
  }
}
