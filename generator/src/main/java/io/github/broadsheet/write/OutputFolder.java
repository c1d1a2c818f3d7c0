package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a folder is fit to hold a site, asked before any work is done; start with {@link
 * #problems}.
 */
public final class OutputFolder {

  private OutputFolder() {}

  /**
   * Everything that is wrong with the choice of folders, empty if nothing is. Links are followed.
   *
   * @param output where the site is to be
   * @param seeds where the articles are
   * @param cache where the cache is
   * @param templates where the project's own templates are, or null
   */
  public static List<Issue> problems(
      Path output, Path seeds, Path cache, @Nullable Path templates) {
    List<Issue> problems = new ArrayList<>();
    Map<String, Path> others = new TreeMap<>(Map.of("seeds", seeds, "cache", cache));
    if (templates != null) {
      others.put("templates", templates);
    }
    others.forEach((name, other) -> compare(output, name, other, problems));
    if (Files.exists(output) && !Files.isDirectory(output)) {
      problems.add(error(output, "the output is a file", "Give a folder for the site"));
    } else if (!Files.isWritable(nearest(output))) {
      problems.add(
          error(
              output,
              "the output cannot be written: no permission for " + nearest(output),
              "Give another folder for the site, or see to its permissions"));
    }
    return problems;
  }

  private static void compare(Path output, String name, Path other, List<Issue> problems) {
    Path site = real(output);
    Path second = real(other);
    String relation = null;
    if (site.equals(second)) {
      relation = "is the same folder as the " + name;
    } else if (site.startsWith(second) && !name.equals("templates")) {
      relation = "lies inside the " + name + " folder " + other;
    } else if (second.startsWith(site)) {
      relation = "holds the " + name + " folder " + other;
    }
    if (relation != null) {
      problems.add(
          error(
              output, "the output " + relation, "Give the site a folder of its own, such as site"));
    }
  }

  /** A path with its links resolved, as far down as it exists. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path existing = nearest(whole);
    try {
      return existing.toRealPath().resolve(existing.relativize(whole)).normalize();
    } catch (IOException e) {
      return whole;
    }
  }

  /** The path, or the first folder above it that exists. */
  private static Path nearest(Path path) {
    Path at = path.toAbsolutePath().normalize();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private static Issue error(Path output, String message, String advice) {
    return Issue.error(output.toString(), 0, message, advice);
  }
}
