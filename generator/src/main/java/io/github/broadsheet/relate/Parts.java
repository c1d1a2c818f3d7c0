package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The parts of all articles (quotations, captions) counted through, one article after another. */
final class Parts implements Places {

  private final int[] starts;

  private Parts(int[] starts) {
    this.starts = starts;
  }

  static Parts of(Chronicle chronicle, ToIntFunction<PackedTrace> count) {
    int[] starts = new int[chronicle.size() + 1];
    for (int i = 0; i < chronicle.size(); i++) {
      starts[i + 1] = starts[i] + count.applyAsInt(chronicle.get(i));
    }
    return new Parts(starts);
  }

  int size() {
    return starts[starts.length - 1];
  }

  /** Position of an article's first part. */
  int start(int article) {
    return starts[article];
  }

  /** How many an article has. */
  int size(int article) {
    return starts[article + 1] - starts[article];
  }

  @Override
  public int number(int part) {
    return part - starts[article(part)];
  }

  @Override
  public int article(int part) {
    int found = Arrays.binarySearch(starts, part);
    int article = found >= 0 ? found : -found - 2;
    while (starts[article + 1] == part) {
      article++;
    }
    return article;
  }
}
