package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every name as the articles print it, each type and text once, numbered from 0 in the order in
 * which they come; so a name need be looked up by its letters but once.
 */
final class PrintedNames {

  private final List<NameKey> keys = new ArrayList<>();

  /** For each name of each article, one article after another, its number. */
  private final int[] numbers;

  private int[] sure = new int[1 << 10];
  private int[] unsure = new int[1 << 10];

  private PrintedNames(Chronicle chronicle) {
    numbers =
        new int
            [IntStream.range(0, chronicle.size())
                .map(article -> chronicle.names(article).size())
                .sum()];
    Numbering known = new Numbering(chronicle.size());
    int at = 0;
    for (int article = 0; article < chronicle.size(); article++) {
      PackedNames names = chronicle.names(article);
      for (int i = 0; i < names.size(); i++) {
        int number = known.number(names.printed(i));
        if (number == keys.size()) {
          add(new NameKey(names.type(i), names.text(i)));
        }
        numbers[at++] = number;
        count(number, names.linkable(i) > 0);
      }
    }
  }

  static PrintedNames of(Chronicle chronicle) {
    return new PrintedNames(chronicle);
  }

  private void add(NameKey key) {
    keys.add(key);
    if (keys.size() > sure.length) {
      sure = Arrays.copyOf(sure, 2 * sure.length);
      unsure = Arrays.copyOf(unsure, 2 * unsure.length);
    }
  }

  private void count(int number, boolean isSure) {
    if (isSure) {
      sure[number]++;
    } else {
      unsure[number]++;
    }
  }

  int size() {
    return keys.size();
  }

  /** How many names all articles have, the same ones counted again. */
  int inAll() {
    return numbers.length;
  }

  NameKey key(int number) {
    return keys.get(number);
  }

  /**
   * The number of a name of an article.
   *
   * @param at position of the name among those of all articles
   */
  int of(int at) {
    return numbers[at];
  }

  /** Articles that print it and are sure of it. */
  int sure(int number) {
    return sure[number];
  }

  /** Articles that print it and are not sure of it. */
  int unsure(int number) {
    return unsure[number];
  }

  /** Whether it is one word for a person. */
  boolean isSurname(int number) {
    NameKey key = keys.get(number);
    return key.type() == EntityType.PERSON && key.text().indexOf(' ') < 0;
  }
}
