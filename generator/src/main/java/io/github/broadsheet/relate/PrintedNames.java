package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Every name as the articles print it, each type and text once, numbered from 0 in the order in
 * which they come; so a name need be looked up by its letters but once.
 *
 * <p>All names of all articles are gone through here, and nowhere else: each also has a place among
 * those of all, one article after another.
 */
final class PrintedNames {

  private final List<NameKey> keys = new ArrayList<>();

  /** For each article the place of its first name; behind the last one the number of all names. */
  private final int[] starts;

  /** For each place the number of the name there. */
  private final int[] numbers;

  /** Places of names that their articles are sure of. */
  private final BitSet linkable = new BitSet();

  private final NameLists roles;
  private final NameLists acronyms;

  private int[] sure = new int[1 << 10];
  private int[] unsure = new int[1 << 10];

  private PrintedNames(Chronicle chronicle) {
    starts = new int[chronicle.size() + 1];
    for (int article = 0; article < chronicle.size(); article++) {
      starts[article + 1] = starts[article] + chronicle.names(article).size();
    }
    numbers = new int[starts[chronicle.size()]];
    roles = new NameLists(chronicle.vocabulary());
    acronyms = new NameLists(chronicle.vocabulary());
    enter(chronicle);
  }

  private void enter(Chronicle chronicle) {
    Numbering known = new Numbering(chronicle.size());
    ListsWithAcronyms withAcronyms = new ListsWithAcronyms(chronicle.vocabulary());
    for (int article = 0; article < chronicle.size(); article++) {
      PackedNames names = chronicle.names(article);
      for (int i = 0; i < names.size(); i++) {
        int place = starts[article] + i;
        int number = known.number(names.printed(i));
        if (number == keys.size()) {
          add(new NameKey(names.type(i), names.text(i)));
        }
        numbers[place] = number;
        linkable.set(place, names.linkable(i) > 0);
        count(number, linkable.get(place));
        if (names.rolesNumber(i) >= 0) {
          roles.add(place, names.rolesNumber(i));
        }
        if (names.type(i) != EntityType.PERSON && withAcronyms.has(names.formsNumber(i))) {
          acronyms.add(place, names.formsNumber(i));
        }
      }
    }
  }

  /** Which lists of the vocabulary have an acronym: most are those of many names. */
  private static final class ListsWithAcronyms {

    private final Vocabulary vocabulary;
    private final BitSet looked = new BitSet();
    private final BitSet found = new BitSet();

    ListsWithAcronyms(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    boolean has(int list) {
      if (list < 0) {
        return false;
      }
      if (!looked.get(list)) {
        looked.set(list);
        found.set(list, vocabulary.list(list).stream().anyMatch(Acronyms::isAcronym));
      }
      return found.get(list);
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

  /** How many names all articles have, the same ones counted again: places are below it. */
  int places() {
    return numbers.length;
  }

  /** For each article the place of its first name; behind the last one {@link #places}. */
  int[] starts() {
    return starts.clone();
  }

  /** The place of the first name of an article. */
  int start(int article) {
    return starts[article];
  }

  /** Whether its article is sure of the name at a place. */
  boolean isLinkable(int place) {
    return linkable.get(place);
  }

  /** The roles that names are given, where they are given any. */
  NameLists roles() {
    return roles;
  }

  /** What names of places and organisations are called too, where one of these is an acronym. */
  NameLists acronyms() {
    return acronyms;
  }

  /** What kind of thing the name at a place names. */
  EntityType type(int place) {
    return keys.get(numbers[place]).type();
  }

  NameKey key(int number) {
    return keys.get(number);
  }

  /** The number of the name at a place. */
  int of(int place) {
    return numbers[place];
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
