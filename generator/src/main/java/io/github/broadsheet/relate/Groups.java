package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Things numbered from 0 that are found to be the same, one pair after another (union-find). Some
 * pairs may be told apart for good, and groups of different owners never become one. The least
 * number of a group stands for it.
 */
final class Groups {

  private final int[] parent;
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();
  private final Map<Integer, Integer> owners = new HashMap<>();

  Groups(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** The number that stands for the group of a thing. */
  int of(int thing) {
    int at = thing;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Gives a group an owner, unless it has one. */
  void claim(int thing, int owner) {
    owners.putIfAbsent(of(thing), owner);
  }

  /** The owner of the group of a thing, or -1. */
  int owner(int thing) {
    return owners.getOrDefault(of(thing), -1);
  }

  /** Makes one group of two, unless they were told apart. */
  void join(int one, int other) {
    int a = Math.min(of(one), of(other));
    int b = Math.max(of(one), of(other));
    if (a == b || areApart(a, b)) {
      return;
    }
    parent[b] = a;
    Integer owner = owners.remove(b);
    if (owner != null) {
      owners.put(a, owner);
    }
    Set<Integer> strangers = apart.remove(b);
    if (strangers != null) {
      for (int stranger : strangers) {
        Set<Integer> theirs = apart.computeIfAbsent(stranger, s -> new HashSet<>());
        theirs.remove(b);
        theirs.add(a);
        apart.computeIfAbsent(a, s -> new HashSet<>()).add(stranger);
      }
    }
  }

  private boolean areApart(int a, int b) {
    return apart.getOrDefault(a, Set.of()).contains(b)
        || owners.containsKey(a) && owners.containsKey(b) && !owners.get(a).equals(owners.get(b));
  }

  /** Tells two groups apart: nothing joins them from now on. */
  void part(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a != b) {
      apart.computeIfAbsent(a, s -> new HashSet<>()).add(b);
      apart.computeIfAbsent(b, s -> new HashSet<>()).add(a);
    }
  }
}
