package io.github.broadsheet.relate;

import java.util.List;
import java.util.function.Function;

/**
 * In which articles the things of a list of the archive stand. Who goes through long lists asks
 * this, for which nothing has to be read and made.
 */
public interface Places {

  /** Position in {@link Archive#articles()} of the article that has the thing at a position. */
  int article(int position);

  /** Which of the things of this kind that its article has it is, from 0. */
  int number(int position);

  /** Those of a list that is short. */
  static <T> Places of(List<T> all, Function<T, Integer> article) {
    return new Places() {
      @Override
      public int article(int position) {
        return article.apply(all.get(position));
      }

      @Override
      public int number(int position) {
        return (int)
            all.subList(0, position).stream()
                .filter(other -> article.apply(other) == article(position))
                .count();
      }
    };
  }
}
