package io.github.broadsheet.relate;

import java.util.List;
import java.util.Set;

/**
 * A person's name, taken apart.
 *
 * @param first first name or its initial; empty where there is only a surname
 * @param middle first middle name or its initial; may be empty
 * @param rest further middle names, and {@code +jr} and the like, in one; may be empty
 * @param surname surname with the particles before it: {@code van der bellen}
 */
record PersonName(String first, String middle, String rest, String surname) {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "bin", "ibn", "ben", "ter", "ten", "zu");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Takes apart the words of a normal form. */
  static PersonName of(List<String> words) {
    int end = words.size();
    String suffix = "";
    if (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      suffix = "+" + words.get(--end);
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
      return new PersonName("", "", suffix, last);
    }
    String middle = surname > 1 ? words.get(1) : "";
    String more = surname > 2 ? String.join(" ", words.subList(2, surname)) : "";
    return new PersonName(words.get(0), middle, more + suffix, last);
  }

  boolean isBare() {
    return first.isEmpty();
  }

  boolean hasInitial() {
    return first.length() == 1;
  }

  /** Whether a first name and a surname are all there is. */
  boolean isPlain() {
    return middle.isEmpty() && rest.isEmpty();
  }

  /** Whether a name of the same first name and surname contradicts nothing of this one. */
  boolean fits(PersonName other) {
    return fits(middle, other.middle)
        && (rest.isEmpty() || other.rest.isEmpty() || rest.equals(other.rest));
  }

  /** Either is missing, both are equal, or one is the other's initial. */
  private static boolean fits(String middle, String other) {
    return middle.isEmpty()
        || other.isEmpty()
        || middle.equals(other)
        || (middle.length() == 1 || other.length() == 1) && middle.charAt(0) == other.charAt(0);
  }
}
