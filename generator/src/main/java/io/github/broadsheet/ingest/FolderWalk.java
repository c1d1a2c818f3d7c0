package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One walk over the seeds folder: texts, what stands beside them, and what is neither. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "jfif", "tif", "tiff", "heic");
  private static final String AUTHORITY = "authority.yaml";

  private final Path top;
  private final Set<String> endings = SeedFormats.endings();
  private final List<Text> texts = new ArrayList<>();
  private final List<Path> pictures = new ArrayList<>();
  private final Map<Path, Path> defaults = new TreeMap<>();
  private final Map<Path, Path> sidecars = new TreeMap<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Census.Count census = new Census.Count();

  FolderWalk(Path top) {
    this.top = top;
  }

  /**
   * A text.
   *
   * @param name as {@link #name} has it
   */
  record Text(String name, Path file) {}

  List<Text> texts() {
    return texts;
  }

  List<Path> pictures() {
    return pictures;
  }

  Census census() {
    return census.census();
  }

  /** The files of defaults, one a folder at most. */
  List<Path> defaults() {
    return List.copyOf(defaults.values());
  }

  @Nullable Path sidecar(Path text) {
    return sidecars.isEmpty() ? null : sidecars.get(stem(text));
  }

  /** Problems met on the way, and how many files of which kind were passed over. */
  List<Issue> issues() {
    List<Issue> all = new ArrayList<>(issues);
    passedOver.forEach(
        (ending, count) ->
            all.add(
                Issue.note(
                    null,
                    0,
                    count
                        + (count == 1 ? " file" : " files")
                        + " passed over: "
                        + ending
                        + " is no kind of seed")));
    return all;
  }

  /** Sidecars whose article is not there. */
  List<Issue> lonelySidecars() {
    if (sidecars.isEmpty()) {
      return List.of();
    }
    Set<Path> stems = new HashSet<>();
    texts.forEach(text -> stems.add(stem(text.file())));
    return sidecars.entrySet().stream()
        .filter(sidecar -> !stems.contains(sidecar.getKey()))
        .map(
            sidecar ->
                Issue.warning(
                    name(top, sidecar.getValue()),
                    0,
                    "describes an article that is not there",
                    "A sidecar has the name of its article, with the ending .yaml"))
        .toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(top)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (Files.isSymbolicLink(folder) && top.toRealPath().startsWith(folder.toRealPath())) {
      issues.add(
          Issue.warning(
              name(top, folder),
              0,
              "is a link that leads back to a folder above it",
              "Remove the link"));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(top, file);
    String ending = ending(name);
    census.add(name, attributes);
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      issues.add(Issue.warning(name, 0, "is not a regular file and is passed over", null));
    } else if (PICTURES.contains(ending)) {
      pictures.add(file);
    } else if (endings.contains(ending)) {
      texts.add(new Text(name, file));
    } else if (ending.equals("yaml") || ending.equals("yml")) {
      visitYaml(file);
    } else {
      passedOver.merge(
          ending.isEmpty() ? "a name without an ending" : "." + ending, 1, Integer::sum);
    }
    return FileVisitResult.CONTINUE;
  }

  private void visitYaml(Path file) {
    String name = file.getFileName().toString();
    if (name.startsWith("_defaults.")) {
      keepOne(defaults, file);
    } else if (!name(top, file).equals(AUTHORITY)) {
      keepOne(sidecars, file);
    }
  }

  /** Of {@code a.yaml} and {@code a.yml} the first by name counts, whichever is met first. */
  private void keepOne(Map<Path, Path> kept, Path file) {
    Path other = kept.get(stem(file));
    if (other == null) {
      kept.put(stem(file), file);
      return;
    }
    boolean first = file.compareTo(other) < 0;
    kept.put(stem(file), first ? file : other);
    issues.add(
        Issue.warning(
            name(top, first ? other : file),
            0,
            "is not read, for " + name(top, first ? file : other) + " stands beside it",
            "Make one file of the two"));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    issues.add(ReadFailure.of(name(top, file), failure));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      issues.add(ReadFailure.of(name(top, folder), failure));
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * Path relative to the top, with {@code /} on every system.
   *
   * <p>Where the locale of the system is not made for the letters of a name, Java shows them as
   * U+FFFD; the address of the file still has its bytes, and an id must not depend on the locale.
   */
  static String name(Path top, Path file) {
    String name = top.relativize(file).toString();
    if (name.indexOf('\ufffd') >= 0) {
      return top.toUri().relativize(file.toUri()).getPath();
    }
    return name.replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Path stem(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')));
  }
}
