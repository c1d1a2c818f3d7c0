package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares a site on disk with what was published, byte for byte, by its {@linkplain Manifest
 * manifest}: what archivists call fixity.
 *
 * <pre>{@code
 * Fixity.Report report = Fixity.of(site).verify();
 * }</pre>
 */
public final class Fixity {

  /**
   * What a verification found.
   *
   * @param files files that were published
   * @param issues those of them that are missing or changed, by path
   */
  public record Report(int files, List<Issue> issues) {

    public Report {
      issues = List.copyOf(issues);
    }

    /** Whether every file is as it was published. */
    public boolean isWhole() {
      return issues.isEmpty();
    }
  }

  private final Path site;

  private Fixity(Path site) {
    this.site = site;
  }

  public static Fixity of(Path site) {
    return new Fixity(site);
  }

  /**
   * Reads every file that was published, on all cores.
   *
   * @throws SiteException if the site has no manifest
   */
  public Report verify() {
    Manifest manifest = manifest();
    List<Issue> issues =
        IntStream.range(0, manifest.size())
            .parallel()
            .mapToObj(line -> verify(manifest.path(line), manifest.digestAt(line)))
            .flatMap(Optional::stream)
            .toList();
    return new Report(manifest.size(), issues);
  }

  private Manifest manifest() {
    try {
      Manifest manifest = Manifest.ofSite(site);
      if (manifest.size() > 0) {
        return manifest;
      }
    } catch (IOException e) {
      throw SiteException.of(
          Issue.error(
              site.resolve(Manifest.FILE).toString(),
              0,
              "cannot be read: " + Obstacles.text(e),
              "See to its permissions"));
    }
    throw SiteException.of(
        Issue.error(
            site.toString(),
            0,
            "there is no " + Manifest.FILE + " to compare this folder with",
            "Generate the site first, or name its folder"));
  }

  private Optional<Issue> verify(String path, byte[] published) {
    Path file = site.resolve(path);
    String problem;
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        problem = "is missing";
      } else if (!Files.isRegularFile(file)) {
        problem = "is no longer a file";
      } else {
        problem = Sha256.matches(file, published) ? "" : "is not what was published";
      }
    } catch (IOException e) {
      problem = "cannot be read: " + Obstacles.text(e);
    }
    return problem.isEmpty()
        ? Optional.empty()
        : Optional.of(Issue.error(path, 0, problem, "Restore it, or generate the site again"));
  }
}
