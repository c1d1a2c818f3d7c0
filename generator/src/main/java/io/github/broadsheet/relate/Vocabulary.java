package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts that many articles have (names, agencies, papers), and the lists of them, each once and
 * by a number: they would be most of the memory of a large archive.
 *
 * <p>Numbers are given by threads at the same time, and tell nothing but what they stand for. They
 * are looked up when all have been given.
 */
final class Vocabulary {

  private final Numbered<String> texts = new Numbered<>();
  private final Numbered<List<String>> lists = new Numbered<>();

  /** The number of a text; -1 of none. */
  int number(@Nullable String text) {
    return text == null ? -1 : texts.number(text);
  }

  /** The number of a list; -1 of an empty one. */
  int number(List<String> list) {
    return list.isEmpty() ? -1 : lists.number(list);
  }

  /** The text of a number. */
  String text(int number) {
    return texts.values.get(number);
  }

  /** The text of a number, or null. */
  @Nullable String textOrNull(int number) {
    return number < 0 ? null : text(number);
  }

  /** The list of a number. */
  List<String> list(int number) {
    return number < 0 ? List.of() : lists.values.get(number);
  }

  /** Ends the giving of numbers, and forgets what only that needs. */
  void close() {
    texts.numbers = Map.of();
    lists.numbers = Map.of();
  }

  /** Values of one kind. */
  private static final class Numbered<T> {

    private Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
      Integer known = numbers.get(value); // most are known, and this takes no lock
      return known == null ? add(value) : known;
    }

    private synchronized int add(T value) {
      Integer known = numbers.putIfAbsent(value, values.size());
      if (known != null) {
        return known;
      }
      values.add(value);
      return values.size() - 1;
    }
  }
}
