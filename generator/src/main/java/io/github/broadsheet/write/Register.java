package io.github.broadsheet.write;

import io.github.broadsheet.model.Checksum;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every file of the site that is being made, each once. Thread-safe.
 *
 * <p>Of a later build of a large site nearly all files are kept as they were published. Of these
 * only the number of their line in the earlier manifest is noted, where digest, size and time stand
 * already. A first build writes all of them, while it holds the whole archive: of these only a
 * checksum of the path is held, and the rest stands in the {@link Daybook} until the build ends.
 */
final class Register {

  /**
   * What a build comes to.
   *
   * @param inventory all files: those that were kept, and the others between them
   * @param written paths of the files that were written, wherever they wait, sorted
   * @param unchanged number of files that are as they were, and were not touched
   */
  record Total(Inventory inventory, List<String> written, int unchanged) {}

  private final Standing standing;
  private final Obstacles obstacles;
  private final Daybook daybook;

  /** Of folded paths, as two paths may be one file where capitals do not count. */
  private ChecksumSet taken = new ChecksumSet();

  /** Those of the paths that are not their own folded ones, by these. */
  private final Map<String, String> capitals = new HashMap<>();

  /** Lines of the earlier manifest. Only of paths that are their own folded ones. */
  private final BitSet kept = new BitSet();

  /** Lines of the earlier manifest whose path is taken by a file that is not kept. */
  private final BitSet takenLines = new BitSet();

  Register(Standing standing, Obstacles obstacles, Daybook daybook) {
    this.standing = standing;
    this.obstacles = obstacles;
    this.daybook = daybook;
  }

  /**
   * Enters a file that is to be written; null if its path is bad or taken, which is then told. What
   * becomes of it has to be {@linkplain #settle settled}.
   */
  @Nullable Entry add(String path) {
    String problem = PortablePath.problem(path);
    if (problem != null) {
      obstacles.badPath(path, problem);
      return null;
    }
    String other = take(path, PortablePath.folded(path));
    if (other != null) {
      obstacles.samePath(path, other);
      return null;
    }
    obstacles.needsLines(2, path); // of the daybook and of the manifest
    return new Entry(path);
  }

  /** Takes a path; or gives the one that has taken it. */
  private @Nullable String take(String path, String folded) {
    int line = standing.manifest().line(folded);
    Checksum sum = Checksum.of(folded);
    synchronized (this) {
      if (line >= 0 && kept.get(line)) {
        return folded;
      }
      if (!taken.add(sum)) {
        return capitals.getOrDefault(folded, folded);
      }
      if (line >= 0) {
        takenLines.set(line);
      }
      if (!path.equals(folded)) {
        capitals.put(folded, path);
      }
      return null;
    }
  }

  /** Writes down what has become of a file, if anything has. */
  void settle(Entry entry) {
    if (entry.fate() == Entry.Fate.PENDING) {
      return;
    }
    try {
      daybook.add(entry);
    } catch (IOException e) {
      obstacles.failure(e);
    }
  }

  /** Enters a file that is as it was published. */
  void keep(Standing.Found file) {
    String path = standing.manifest().path(file.line());
    boolean known = standing.stamps().at(file.line()).equals(file.stamp());
    if (known && PortablePath.folded(path).equals(path)) {
      keepLine(file.line(), path);
      return;
    }
    Entry entry = add(path);
    if (entry != null) {
      byte[] digest = standing.manifest().digestAt(file.line());
      entry.set(Entry.Fate.UNCHANGED, digest, file.stamp());
      settle(entry);
    }
  }

  private synchronized void keepLine(int line, String path) {
    if (takenLines.get(line)) {
      obstacles.samePath(path, capitals.getOrDefault(path, path));
    } else if (kept.get(line)) {
      obstacles.samePath(path, path);
    }
    obstacles.needsLines(1, path); // of the manifest
    kept.set(line);
  }

  /**
   * Gives the files that were made where they belong.
   *
   * @throws IOException if what was written down of them cannot be read
   */
  void forEachCreated(Daybook.Reader reader) throws IOException {
    daybook.forEach(
        entry -> {
          if (entry.fate() == Entry.Fate.CREATED) {
            reader.read(entry);
          }
        });
  }

  /**
   * Draws up all files that were entered. No other may be entered then.
   *
   * @throws IOException if what was written down of them cannot be read
   */
  synchronized Total total() throws IOException {
    taken = new ChecksumSet(); // memory that is wanted now
    List<Entry> others = new ArrayList<>(daybook.size());
    daybook.forEach(others::add);
    others.sort(Comparator.comparing(Entry::path));
    List<String> written = new ArrayList<>();
    Inventory.Draft draft = new Inventory.Draft(kept.cardinality() + others.size());
    int line = kept.nextSetBit(0);
    for (Entry other : others) {
      while (line >= 0 && standing.manifest().path(line).compareTo(other.path()) < 0) {
        draft.add(standing, line);
        line = kept.nextSetBit(line + 1);
      }
      draft.add(other.path(), other.digest(), other.stamp());
      if (other.fate() != Entry.Fate.UNCHANGED) {
        written.add(other.path());
      }
    }
    for (; line >= 0; line = kept.nextSetBit(line + 1)) {
      draft.add(standing, line);
    }
    int unchanged = kept.cardinality() + others.size() - written.size();
    return new Total(draft.inventory(), written, unchanged);
  }
}
