package io.github.broadsheet.relate;

import java.util.List;
import java.util.Set;

/**
 * A person's name, taken apart.
 *
 * @param first first name or its initial; empty where there is only a surname
 * @param middle first middle name or its initial, or a suffix such as {@code +jr}; may be empty
 * @param surname surname with the particles before it: {@code van der bellen}
 */
record PersonName(String first, String middle, String surname) {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "bin", "ibn", "ben", "ter", "ten", "zu");

  /** Stands before a suffix, so that no initial is taken for one. */
  private static final String SUFFIX = "+";

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Takes apart the words of a normal form. */
  static PersonName of(List<String> words) {
    int end = words.size();
    String suffix = "";
    if (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      suffix = SUFFIX + words.get(--end);
    }
    int surname = end - 1;
    while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
      surname--;
    }
    if (surname == 1 && end > 2 && PARTICLES.contains(words.get(0))) {
      surname = 0;
    }
    String last = String.join(" ", words.subList(surname, end));
    if (surname == 0) {
      return new PersonName("", suffix, last);
    }
    String middle = surname > 1 ? words.get(1) : suffix;
    return new PersonName(words.get(0), middle, last);
  }

  boolean isBare() {
    return first.isEmpty();
  }

  /** Whether another middle name may be the same: either is missing, or both begin alike. */
  boolean mayHaveMiddle(String other) {
    return middle.isEmpty() || other.isEmpty() || middle.charAt(0) == other.charAt(0);
  }

  boolean hasInitial() {
    return first.length() == 1;
  }
}
