package io.github.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals as a user meets them: a real Maven, a project of their own, nothing in the repository but what was built. */
class SiteGoalsIT {

  private static final String VERSION = System.getProperty("it.version");
  private static final String GOAL = "io.github.broadsheet:site-maven-plugin:" + VERSION + ":";

  @TempDir private Path folder;

  @Test
  void aProjectOfAPomAndArticlesBecomesASite() throws Exception {
    Path project = project("");
    MavenRun run = MavenRun.in(project, "site:generate");
    assertThat(run.output()).contains("BUILD SUCCESS").contains("1 article, 1 new");
    assertThat(project.resolve("site/index.html")).content().contains("The Harbour Gazette");
    assertThat(project.resolve("site/data/articles/2021-03.ndjson"))
        .content()
        .contains("Ferry returns to Port Ellery");
  }

  @Test
  void withoutAPomTheFullCoordinatesDo() throws Exception {
    Path project = Files.createDirectories(folder.resolve("no-pom"));
    article(project, "ferry.txt");
    MavenRun run = MavenRun.in(project, GOAL + "generate", "-Dsite.title=Loose leaves");
    assertThat(run.output()).contains("BUILD SUCCESS");
    assertThat(project.resolve("site/index.html")).content().contains("Loose leaves");
  }

  @Test
  void theGoalRunsOnceForAProjectOfManyModules() throws Exception {
    Path project = project("<packaging>pom</packaging><modules><module>part</module></modules>");
    Path part = Files.createDirectories(project.resolve("part"));
    Files.writeString(
        part.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>org.example</groupId>
            <artifactId>archive</artifactId>
            <version>1</version>
          </parent>
          <artifactId>part</artifactId>
          <packaging>pom</packaging>
        </project>
        """);
    MavenRun run = MavenRun.in(project, "-T", "2", "site:generate");
    assertThat(run.output()).contains("BUILD SUCCESS").containsOnlyOnce("new or changed");
    assertThat(part.resolve("site")).doesNotExist();
  }

  @Test
  void everyBadParameterIsNamedAtOnceAndNothingIsLost() throws Exception {
    Path project = project("");
    Path published = Files.createDirectories(project.resolve("site")).resolve("index.html");
    Files.writeString(published, "what was published before");
    MavenRun run =
        MavenRun.in(project, "site:generate", "-Dsite.baseUrl=nowhere", "-Dsite.language=!");
    assertThat(run.status()).isNotZero();
    assertThat(run.output())
        .contains("baseUrl: \"nowhere\" is not the address of a web site")
        .contains("language: \"!\" is not a language tag")
        .doesNotContain("\tat io.github");
    assertThat(published).hasContent("what was published before");
  }

  @Test
  void helpListsTheGoals() throws Exception {
    Path project = project("");
    MavenRun run = MavenRun.in(project, "site:help");
    assertThat(run.output())
        .contains("site:generate", "site:preview", "site:check", "site:explain", "site:verify");
  }

  private Path project(String more) throws IOException {
    Path project = Files.createDirectories(folder.resolve("archive"));
    article(project, "ferry.txt");
    Files.writeString(
        project.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.example</groupId>
          <artifactId>archive</artifactId>
          <version>1</version>
          %s
          <properties>
            <site.title>The Harbour Gazette</site.title>
          </properties>
          <build>
            <plugins>
              <plugin>
                <groupId>io.github.broadsheet</groupId>
                <artifactId>site-maven-plugin</artifactId>
                <version>%s</version>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(more, VERSION));
    return project;
  }

  private static void article(Path project, String name) throws IOException {
    Path seeds = Files.createDirectories(project.resolve("seeds"));
    Files.writeString(
        seeds.resolve(name),
        """
        Ferry returns to Port Ellery after winter repairs

        PORT ELLERY, March 8, 2021 (AP) - The ferry between Port Ellery and Saint Maud sailed again on Monday.

        "She is as good as new," said the captain, Agnes Rowe.
        """);
  }
}
