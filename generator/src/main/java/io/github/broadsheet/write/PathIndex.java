package io.github.broadsheet.write;

/**
 * Tells at which place of a list a path stands. Immutable.
 *
 * <p>A build asks this of every file. A search by halves would look at 19 paths of 400,000, each
 * somewhere else in memory; this looks at one or two, for some 10 bytes a path.
 */
final class PathIndex {

  /** Spreads hash codes of paths that differ in their last characters alone. */
  private static final int SPREAD = 0x9e3779b9;

  private final String[] paths;

  /** Number of a path, counted from one, at the place its hash code leads to or after it. */
  private final int[] table;

  private PathIndex(String[] paths) {
    this.paths = paths;
    this.table = new int[Math.max(2, 4 * Integer.highestOneBit(paths.length))];
  }

  /** Of these paths, which are not copied. */
  static PathIndex of(String[] paths) {
    PathIndex index = new PathIndex(paths);
    for (int line = 0; line < paths.length; line++) {
      index.add(line);
    }
    return index;
  }

  private void add(int line) {
    int place = place(paths[line]);
    while (table[place] != 0) {
      place = next(place);
    }
    table[place] = line + 1;
  }

  /** The number of a path, counted from zero; negative where it does not stand there. */
  int line(String path) {
    for (int place = place(path); table[place] != 0; place = next(place)) {
      int line = table[place] - 1;
      if (paths[line].equals(path)) {
        return line;
      }
    }
    return -1;
  }

  private int place(String path) {
    int spread = path.hashCode() * SPREAD;
    return (spread ^ spread >>> 16) & table.length - 1;
  }

  private int next(int place) {
    return place + 1 & table.length - 1;
  }
}
