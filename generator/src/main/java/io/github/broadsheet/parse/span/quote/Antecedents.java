package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Mention;
import io.github.broadsheet.parse.span.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of last, for {@code he} and {@code she} and for quotations without a speaker of
 * their own. Filled in the order of the text, by one thread.
 */
final class Antecedents {

  /** Nobody remembers more people than this at a time. */
  private static final int REMEMBERED = 6;

  private final List<Speaker> subjects = new ArrayList<>();
  private final List<Speaker> bystanders = new ArrayList<>();
  private final Map<String, Gender> genders = new HashMap<>();

  /** Notes that a person or body is the subject of a sentence, or speaks. */
  void note(Speaker speaker) {
    remember(speaker, subjects);
  }

  /** Notes that a person is named, and the gender that a title or a given name shows. */
  void note(Mention person, Words words, int at) {
    remember(new Speaker(person.canonical(), true, true), bystanders);
    if (genders.get(person.canonical()) == null) {
      Gender gender = Gender.of(person, words, at);
      if (gender != null) {
        genders.put(person.canonical(), gender);
      }
    }
  }

  private static void remember(Speaker speaker, List<Speaker> list) {
    list.removeIf(known -> known.name().equals(speaker.name()));
    list.add(speaker);
    if (list.size() > REMEMBERED) {
      list.remove(0);
    }
  }

  /** Whom a pronoun stands for, subjects before others; null where nobody fits. */
  @Nullable Speaker of(String pronoun) {
    Gender gender = Gender.of(pronoun);
    if (gender == null) {
      boolean body = "they".equals(pronoun) || "it".equals(pronoun);
      return body ? last(subjects, speaker -> !speaker.person()) : null;
    }
    Speaker person = last(subjects, speaker -> fits(speaker, gender));
    if (person == null) {
      person = last(bystanders, speaker -> fits(speaker, gender));
    }
    return person != null ? person : last(subjects, speaker -> !speaker.named());
  }

  private static @Nullable Speaker last(List<Speaker> speakers, Predicate<Speaker> fitting) {
    for (int i = speakers.size() - 1; i >= 0; i--) {
      if (fitting.test(speakers.get(i))) {
        return speakers.get(i);
      }
    }
    return null;
  }

  /** Whether a pronoun can mean this person; from then on it shows the gender. */
  private boolean fits(Speaker speaker, Gender gender) {
    if (!speaker.person()) {
      return false;
    }
    Gender known = genders.putIfAbsent(speaker.name(), gender);
    return known == null || known == gender;
  }

  /** Whoever was spoken of last, or null at the beginning of a text. */
  @Nullable Speaker latest() {
    return last(subjects, speaker -> true);
  }
}
