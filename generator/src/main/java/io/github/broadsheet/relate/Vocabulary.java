package io.github.broadsheet.relate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private final Numbered<String> texts;
  private final Numbered<List<String>> lists;

  /** An empty one. */
  Vocabulary() {
    this(new Numbered<>(List.of()), new Numbered<>(List.of()));
  }

  private Vocabulary(Numbered<String> texts, Numbered<List<String>> lists) {
    this.texts = texts;
    this.lists = lists;
  }

  /** Writes all of it; numbers keep their meaning. */
  void write(DataOutput out) throws IOException {
    out.writeInt(texts.values.size());
    for (String text : texts.values) {
      write(text, out);
    }
    out.writeInt(lists.values.size());
    for (List<String> list : lists.values) {
      out.writeInt(list.size());
      for (String text : list) {
        write(text, out);
      }
    }
  }

  private static void write(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * The one that {@link #write} wrote.
   *
   * @throws IOException also if a value came back as another, as a text of half a letter does: of
   *     two that came back alike nobody could tell which one a number stands for
   */
  static Vocabulary read(DataInput in) throws IOException {
    List<String> texts = readTexts(in);
    int size = in.readInt();
    List<List<String>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(List.copyOf(readTexts(in)));
    }
    Vocabulary vocabulary = new Vocabulary(new Numbered<>(texts), new Numbered<>(lists));
    if (!vocabulary.texts.isEachOnce() || !vocabulary.lists.isEachOnce()) {
      throw new IOException("a value has two numbers");
    }
    return vocabulary;
  }

  private static List<String> readTexts(DataInput in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      texts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }

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

    private Map<T, Integer> numbers;
    private final List<T> values;

    Numbered(List<T> values) {
      this.values = new ArrayList<>(values);
      numbers = new ConcurrentHashMap<>(2 * values.size());
      for (int i = 0; i < values.size(); i++) {
        numbers.put(values.get(i), i);
      }
    }

    boolean isEachOnce() {
      return numbers.size() == values.size();
    }

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
