package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import java.util.stream.IntStream;

/**
 * For each article a number that stands for the article, its day and all that parsing made of it:
 * what is told of two articles by these alone is told again of two that have the same marks.
 */
final class Marks {

  private final long[] marks;

  private Marks(long[] marks) {
    this.marks = marks;
  }

  static Marks of(Chronicle chronicle) {
    return new Marks(
        IntStream.range(0, chronicle.size())
            .parallel()
            .mapToLong(
                article ->
                    Checksum.sum()
                        .add(chronicle.id(article))
                        .add(chronicle.dayNumber(article))
                        .add(chronicle.made(article))
                        .checksum()
                        .low())
            .toArray());
  }

  int size() {
    return marks.length;
  }

  long get(int article) {
    return marks[article];
  }

  /** A number that stands for another one, as far from it as from any. */
  static long mixed(long number) {
    return Signature.mix(number);
  }
}
