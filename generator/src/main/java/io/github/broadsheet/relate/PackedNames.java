package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The names of an article. */
final class PackedNames extends PackedList<Trace.Name> {

  private static final EntityType[] TYPES = EntityType.values();
  private static final PackedNames NONE = new PackedNames(List.of());

  /** Numbers of a name: type, mentions, linkable, block, start and end of the sentence. */
  private static final int EACH = 6;

  private final String[] texts;

  /** For each name; none where no name has any. */
  private final List<List<String>> forms;

  private final List<List<String>> roles;

  private PackedNames(List<Trace.Name> names) {
    super(names.size(), names.stream().flatMapToInt(PackedNames::numbers).toArray());
    texts = names.stream().map(Trace.Name::text).toArray(String[]::new);
    forms = lists(names, Trace.Name::forms);
    roles = lists(names, Trace.Name::roles);
  }

  static PackedNames of(List<Trace.Name> names) {
    if (names instanceof PackedNames packed) {
      return packed;
    }
    return names.isEmpty() ? NONE : new PackedNames(names);
  }

  // What is read of every name of an archive is read without making the name.

  EntityType type(int index) {
    return TYPES[number(EACH * index)];
  }

  String text(int index) {
    return texts[index];
  }

  List<String> forms(int index) {
    return forms.isEmpty() ? List.of() : forms.get(index);
  }

  List<String> roles(int index) {
    return roles.isEmpty() ? List.of() : roles.get(index);
  }

  int mentions(int index) {
    return number(EACH * index + 1);
  }

  int linkable(int index) {
    return number(EACH * index + 2);
  }

  @SuppressWarnings("EnumOrdinal") // held in memory alone
  private static IntStream numbers(Trace.Name name) {
    return IntStream.of(
        name.type().ordinal(),
        name.mentions(),
        name.linkable(),
        name.block(),
        name.first().start(),
        name.first().end());
  }

  private static List<List<String>> lists(
      List<Trace.Name> names, Function<Trace.Name, List<String>> list) {
    List<List<String>> all = names.stream().map(list).toList();
    return all.stream().allMatch(List::isEmpty) ? List.of() : all;
  }

  @Override
  Trace.Name make(int index) {
    return new Trace.Name(
        type(index),
        text(index),
        forms(index),
        roles(index),
        mentions(index),
        linkable(index),
        number(EACH * index + 3),
        span(EACH * index + 4));
  }
}
