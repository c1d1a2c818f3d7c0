package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.List;

/**
 * The lists of texts that some names of the archive have, its roles or its other forms, by the
 * place of the name among all of them. Filled by one thread, in order; then safe to share.
 */
final class NameLists {

  private final Vocabulary vocabulary;
  private int[] places = new int[64];
  private int[] lists = new int[64];
  private int size;

  NameLists(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is done with the list of a name. */
  interface Reader {

    /**
     * Reads a list.
     *
     * @param place the place of the name
     * @param list is the same object for names that have the same one
     */
    void read(int place, List<String> list);
  }

  /**
   * Adds the list of a name.
   *
   * @param list its number in the vocabulary
   */
  void add(int place, int list) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      lists = Arrays.copyOf(lists, 2 * size);
    }
    places[size] = place;
    lists[size++] = list;
  }

  /** Reads all lists, in the order of their names. */
  void forEach(Reader reader) {
    for (int i = 0; i < size; i++) {
      reader.read(places[i], vocabulary.list(lists[i]));
    }
  }
}
