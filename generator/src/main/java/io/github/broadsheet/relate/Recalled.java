package io.github.broadsheet.relate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@link Relations} of an earlier archive as this one numbers its articles. Read-only, and safe to
 * share between threads.
 */
final class Recalled {

  private final Relations relations;

  /** For each article of then its position now, or -1. */
  private final int[] now;

  /** For each article of now its position then, or -1. */
  private final int[] then;

  Recalled(Relations relations, int[] now, int size) {
    this.relations = relations;
    this.now = now;
    then = new int[size];
    Arrays.fill(then, -1);
    for (int i = 0; i < now.length; i++) {
      if (now[i] >= 0) {
        then[now[i]] = i;
      }
    }
  }

  /**
   * A list of an article.
   *
   * @param which of the lists that were found together
   * @param from what it would be found from now
   * @return null where it is not known, or was found from other things
   */
  int @Nullable [] list(Relations.Kind kind, int which, int article, long from) {
    int before = then[article];
    Found found = relations.get(kind);
    if (before < 0 || found.from()[before] != from) {
      return null;
    }
    IntLists lists = found.lists().get(which);
    int[] list = new int[lists.size(before)];
    for (int i = 0; i < list.length; i++) {
      list[i] = now[lists.get(before, i)];
      if (list[i] < 0) {
        return null;
      }
    }
    return list;
  }
}
