package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
   * The lists of an article that were found together.
   *
   * @param from what they would be found from now
   * @return null where they are not known, or were found from other things
   */
  @Nullable List<int[]> lists(Relations.Kind kind, int article, long from) {
    int before = then[article];
    Found found = relations.get(kind);
    if (before < 0 || found.from()[before] != from) {
      return null;
    }
    List<int[]> lists = new ArrayList<>(found.lists().size());
    for (IntLists each : found.lists()) {
      int[] list = list(each, before);
      if (list == null) {
        return null;
      }
      lists.add(list);
    }
    return lists;
  }

  /** A list as this archive numbers its articles; null where one of them is no longer there. */
  private int @Nullable [] list(IntLists lists, int before) {
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
