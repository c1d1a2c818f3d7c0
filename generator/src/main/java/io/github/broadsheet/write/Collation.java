package io.github.broadsheet.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Two manifests of a site, laid side by side and compared line by line, as copies of a text are
 * collated.
 *
 * @param gone paths that only the earlier one has, sorted
 * @param changed paths that only the later one has, or has with another digest, sorted
 */
record Collation(List<String> gone, List<String> changed) {

  /** Goes through both once, as both are sorted. */
  static Collation of(Manifest before, Manifest after) {
    List<String> gone = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    int old = 0;
    int now = 0;
    while (old < before.size() && now < after.size()) {
      String path = after.path(now);
      int order = order(before.path(old), path);
      if (order < 0) {
        gone.add(before.path(old));
      } else if (order > 0 || !after.isSameFile(now, before, old)) {
        changed.add(path);
      }
      old += order <= 0 ? 1 : 0;
      now += order >= 0 ? 1 : 0;
    }
    gone.addAll(before.paths().subList(old, before.size()));
    changed.addAll(after.paths().subList(now, after.size()));
    return new Collation(gone, changed);
  }

  /** Nearly always a path is the very same string in both, which {@code equals} sees at once. */
  private static int order(String one, String other) {
    return one.equals(other) ? 0 : one.compareTo(other);
  }
}
