package io.github.broadsheet.write;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every file of the site that is being made, each once. Thread-safe.
 *
 * <p>Of a later build of a large site nearly all files are kept as they were published. Of these
 * only the number of their line in the earlier manifest is noted, where digest, size and time stand
 * already; an {@link Entry} is for the others.
 */
final class Register {

  private final Standing standing;
  private final Obstacles obstacles;

  /** By folded path, as two paths may be one file where capitals do not count. */
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** Lines of the earlier manifest. Only of paths that are their own folded ones. */
  private final BitSet kept = new BitSet();

  Register(Standing standing, Obstacles obstacles) {
    this.standing = standing;
    this.obstacles = obstacles;
  }

  /** Enters a file that is to be written; null if its path is bad or taken, which is then told. */
  @Nullable Entry add(String path) {
    String problem = PortablePath.problem(path);
    if (problem != null) {
      obstacles.badPath(path, problem);
      return null;
    }
    Entry entry = new Entry(path);
    String folded = PortablePath.folded(path);
    Entry other = entries.putIfAbsent(folded, entry);
    if (other != null) {
      obstacles.samePath(path, other.path);
      return null;
    }
    if (isKept(standing.manifest().line(folded))) {
      obstacles.samePath(path, folded);
      return null;
    }
    return entry;
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
    }
  }

  /** Notes the line first and looks for entries then; {@link #add} does both the other way. */
  private void keepLine(int line, String path) {
    boolean twice;
    synchronized (kept) {
      twice = kept.get(line);
      kept.set(line);
    }
    Entry other = entries.get(path);
    if (twice || other != null) {
      obstacles.samePath(path, other == null ? path : other.path);
    }
  }

  private boolean isKept(int line) {
    synchronized (kept) {
      return line >= 0 && kept.get(line);
    }
  }

  /** Number of files that are as they were, and were not touched. */
  int unchanged() {
    synchronized (kept) {
      return kept.cardinality() + entries.size() - written().size();
    }
  }

  /** Paths of the files that were written, wherever they wait. */
  List<String> written() {
    return entries.values().stream()
        .filter(entry -> entry.fate() != Entry.Fate.UNCHANGED)
        .map(entry -> entry.path)
        .toList();
  }

  /** Paths of the files that were made where they belong. */
  List<String> created() {
    return entries.values().stream()
        .filter(entry -> entry.fate() == Entry.Fate.CREATED)
        .map(entry -> entry.path)
        .toList();
  }

  /** All files that were entered: the lines that were kept, and the others between them. */
  Inventory inventory() {
    Entry[] others = entries.values().toArray(Entry[]::new);
    Arrays.sort(others, Comparator.comparing(entry -> entry.path));
    synchronized (kept) {
      Inventory.Draft draft = new Inventory.Draft(kept.cardinality() + others.length);
      int line = kept.nextSetBit(0);
      for (Entry other : others) {
        while (line >= 0 && standing.manifest().path(line).compareTo(other.path) < 0) {
          draft.add(standing, line);
          line = kept.nextSetBit(line + 1);
        }
        draft.add(other.path, other.digest(), other.stamp());
      }
      for (; line >= 0; line = kept.nextSetBit(line + 1)) {
        draft.add(standing, line);
      }
      return draft.inventory();
    }
  }
}
