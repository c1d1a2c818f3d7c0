package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.List;
import java.util.stream.IntStream;

/** The names of an article. */
final class PackedNames extends PackedList<Trace.Name> {

  private static final EntityType[] TYPES = EntityType.values();

  // Columns: those first that are read of every name of an archive.
  private static final int TEXT = 0;
  private static final int TYPE = 1;
  private static final int LINKABLE = 2;
  private static final int MENTIONS = 3;
  private static final int FORMS = 4;
  private static final int ROLES = 5;
  private static final int BLOCK = 6;
  private static final int SPAN = 7;

  /** Number of columns. */
  static final int COLUMNS = 9;

  PackedNames(NumberTable table, Vocabulary vocabulary) {
    super(table, vocabulary);
  }

  @SuppressWarnings("EnumOrdinal") // kept for builds of the same code alone
  static int[] numbers(List<Trace.Name> names, Vocabulary vocabulary) {
    return names.stream()
        .flatMapToInt(
            name ->
                IntStream.of(
                    vocabulary.number(name.text()),
                    name.type().ordinal(),
                    name.linkable(),
                    name.mentions(),
                    vocabulary.number(name.forms()),
                    vocabulary.number(name.roles()),
                    name.block(),
                    name.first().start(),
                    name.first().end()))
        .toArray();
  }

  // What is read of every name of an archive is read without making the name.

  EntityType type(int index) {
    return TYPES[number(index, TYPE)];
  }

  String text(int index) {
    return vocabulary.text(number(index, TEXT));
  }

  /** A number that names of one type and text share, of any article that came beside this one. */
  int printed(int index) {
    return number(index, TEXT) * TYPES.length + number(index, TYPE);
  }

  /** Equal for equal texts. */
  int textNumber(int index) {
    return number(index, TEXT);
  }

  boolean hasForms(int index) {
    return formsNumber(index) >= 0;
  }

  /** The block in which it stands first. */
  int block(int index) {
    return number(index, BLOCK);
  }

  /** Where it stands first. */
  Span first(int index) {
    return span(index, SPAN);
  }

  List<String> forms(int index) {
    return vocabulary.list(formsNumber(index));
  }

  /** The number of {@link Trace.Name#forms()} in the vocabulary, or -1 of none. */
  int formsNumber(int index) {
    return number(index, FORMS);
  }

  List<String> roles(int index) {
    return vocabulary.list(rolesNumber(index));
  }

  /** The number of {@link Trace.Name#roles()} in the vocabulary, or -1 of none. */
  int rolesNumber(int index) {
    return number(index, ROLES);
  }

  int mentions(int index) {
    return number(index, MENTIONS);
  }

  int linkable(int index) {
    return number(index, LINKABLE);
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
        block(index),
        first(index));
  }
}
