package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * The names of an article, kept as numbers and made when they are asked for: a large archive has
 * twenty for each article, and as objects they were a third of its memory. Immutable.
 */
final class PackedNames extends AbstractList<Trace.Name> implements RandomAccess {

  private static final EntityType[] TYPES = EntityType.values();

  /** Numbers of a name: type, mentions, linkable, block, start and end of the sentence. */
  private static final int EACH = 6;

  private final String[] texts;
  private final int[] numbers;

  /** For each name; none where no name has any. */
  private final List<List<String>> forms;

  private final List<List<String>> roles;

  private PackedNames(List<Trace.Name> names) {
    texts = names.stream().map(Trace.Name::text).toArray(String[]::new);
    numbers = new int[EACH * texts.length];
    for (int i = 0; i < texts.length; i++) {
      pack(names.get(i), EACH * i);
    }
    forms = lists(names, Trace.Name::forms);
    roles = lists(names, Trace.Name::roles);
  }

  static List<Trace.Name> of(List<Trace.Name> names) {
    return names.isEmpty() ? List.of() : new PackedNames(names);
  }

  @SuppressWarnings("EnumOrdinal") // held in memory alone
  private void pack(Trace.Name name, int at) {
    numbers[at] = name.type().ordinal();
    numbers[at + 1] = name.mentions();
    numbers[at + 2] = name.linkable();
    numbers[at + 3] = name.block();
    numbers[at + 4] = name.first().start();
    numbers[at + 5] = name.first().end();
  }

  private static List<List<String>> lists(
      List<Trace.Name> names, Function<Trace.Name, List<String>> list) {
    List<List<String>> all = names.stream().map(list).toList();
    return all.stream().allMatch(List::isEmpty) ? List.of() : all;
  }

  @Override
  public Trace.Name get(int index) {
    int at = EACH * Objects.checkIndex(index, texts.length);
    return new Trace.Name(
        TYPES[numbers[at]],
        texts[index],
        forms.isEmpty() ? List.of() : forms.get(index),
        roles.isEmpty() ? List.of() : roles.get(index),
        numbers[at + 1],
        numbers[at + 2],
        numbers[at + 3],
        Span.of(numbers[at + 4], numbers[at + 5]));
  }

  @Override
  public int size() {
    return texts.length;
  }
}
