package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of last, for {@code he} and {@code she} and for quotations without a speaker of
 * their own. Filled in the order of the text, by one thread.
 */
final class Antecedents {

  /** Nobody remembers more people than this at a time. */
  private static final int REMEMBERED = 6;

  private final List<Speaker> recent = new ArrayList<>();
  private final Map<String, Gender> genders = new HashMap<>();

  /** Notes that a person or body is the subject of a sentence, or speaks. */
  void note(Speaker speaker) {
    recent.removeIf(known -> known.name().equals(speaker.name()));
    recent.add(speaker);
    if (recent.size() > REMEMBERED) {
      recent.remove(0);
    }
  }

  /** Notes a person's gender, as a title or a given name shows it. */
  void note(Mention person, Words words, int at) {
    if (person.type() == EntityType.PERSON && genders.get(person.canonical()) == null) {
      Gender gender = Gender.of(person, words, at);
      if (gender != null) {
        genders.put(person.canonical(), gender);
      }
    }
  }

  /** Whom a pronoun stands for, or null where nobody fits. */
  @Nullable Speaker of(String pronoun) {
    Gender gender = Gender.of(pronoun);
    boolean plural = "they".equals(pronoun) || "it".equals(pronoun);
    for (int i = recent.size() - 1; i >= 0; i--) {
      Speaker speaker = recent.get(i);
      if (plural ? !speaker.person() : gender != null && fits(speaker, gender)) {
        return speaker;
      }
    }
    return null;
  }

  private boolean fits(Speaker speaker, Gender gender) {
    if (!speaker.person()) {
      return false;
    }
    Gender known = genders.putIfAbsent(speaker.name(), gender);
    return known == null || known == gender;
  }

  /** Whoever was spoken of last, or null at the beginning of a text. */
  @Nullable Speaker latest() {
    return recent.isEmpty() ? null : recent.get(recent.size() - 1);
  }
}
