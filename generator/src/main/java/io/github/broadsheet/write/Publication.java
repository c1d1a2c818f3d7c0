package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a build has changed in a site.
 *
 * @param unchanged number of files that were already right, and were not touched
 * @param changed paths of the files that are new or have new bytes, sorted
 * @param deleted paths of the files that are gone, sorted
 * @param issues what a person should look at
 */
public record Publication(
    int unchanged, List<String> changed, List<String> deleted, List<Issue> issues) {

  /** Paths to send to a server, one a line, as {@code rsync --files-from} reads them. */
  public static final String CHANGED_LIST = "changed-files.txt";

  /** Paths to delete from a server, one a line. */
  public static final String DELETED_LIST = "deleted-files.txt";

  public Publication {
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
    issues = List.copyOf(issues);
  }

  /** In a site where nothing has happened. */
  static Publication none() {
    return new Publication(0, List.of(), List.of(), List.of());
  }

  /** This, and what an earlier one changed and nobody has been told of. */
  Publication after(Publication earlier, Manifest now) {
    return new Publication(
        unchanged,
        merged(changed, earlier.changed, now::contains),
        merged(deleted, earlier.deleted, path -> !now.contains(path)),
        both(earlier.issues, issues));
  }

  private static List<String> merged(
      List<String> sorted, List<String> others, Predicate<String> counts) {
    if (others.isEmpty() || others.equals(sorted)) {
      return sorted; // as in every first build, where there are most
    }
    return Stream.concat(sorted.stream(), others.stream().filter(counts))
        .sorted()
        .distinct()
        .toList();
  }

  Publication withChanged(List<String> paths) {
    List<String> all = Stream.concat(changed.stream(), paths.stream()).toList();
    return new Publication(unchanged, all, deleted, issues);
  }

  Publication withUnchanged(int number) {
    return new Publication(number, changed, deleted, issues);
  }

  Publication with(Issue issue) {
    return new Publication(unchanged, changed, deleted, both(issues, List.of(issue)));
  }

  private static List<Issue> both(List<Issue> first, List<Issue> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** Writes the two lists into a folder. */
  public void writeLists(Path folder) throws IOException {
    AtomicFile.writeLines(folder.resolve(CHANGED_LIST), changed);
    AtomicFile.writeLines(folder.resolve(DELETED_LIST), deleted);
  }

  /** Number of files that are new or have new bytes. */
  public int written() {
    return changed.size();
  }

  /** Number of files that are gone. */
  public int removed() {
    return deleted.size();
  }
}
