package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.TraceMerge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivistTest {

  @TempDir private Path folder;
  private Path authority;
  private final IssueList issues = new IssueList();

  @BeforeEach
  void makeSeedsFolder() throws IOException {
    authority = Files.createDirectories(folder.resolve("seeds")).resolve("authority.yaml");
  }

  @Test
  void noFileIsNoAuthority() {
    assertThat(archivist().authority()).isEqualTo(AuthorityFile.none());
  }

  @Test
  void faultsOfTheFileAreProblemsOfTheBuild() throws IOException {
    Files.writeString(authority, "- name: Ann Lee\n  type: town\n");
    assertThat(archivist().authority().entries()).hasSize(1);
    assertThat(issues.inOrder())
        .singleElement()
        .returns("authority.yaml", Issue::file)
        .returns(2, Issue::line);
  }

  @Test
  void aFileThatIsNotUtf8IsLeftAside() throws IOException {
    Files.write(authority, "- name: José\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(archivist().authority()).isEqualTo(AuthorityFile.none());
    assertThat(issues.inOrder()).extracting(Issue::message).containsExactly("is not UTF-8");
  }

  @Test
  void theProposalStandsInTheCacheAndLeavesTheArchivistsFileAlone() throws IOException {
    Files.writeString(authority, "# mine\n");
    archivist().propose(new TraceMerge().finish(AuthorityFile.none()));
    assertThat(folder.resolve("cache/authority-proposal.yaml")).exists();
    assertThat(authority).hasContent("# mine\n");
  }

  private Archivist archivist() {
    Path seeds = folder.resolve("seeds");
    Path cache = folder.resolve("cache");
    return new Archivist(new BuildSettings(seeds, folder.resolve("site"), cache, null, 1), issues);
  }
}
