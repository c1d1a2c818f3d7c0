package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.List;

/** The quotations of an article. */
final class PackedQuotations extends PackedList<Trace.Quoted> {

  private static final int BLOCK = 0;
  private static final int SPAN = 1;
  private static final int NAME = 3;
  private static final int SPEAKER = 4;

  /** Where those that it is about end, in a table of their own. */
  private static final int END = 5;

  /** Number of columns. */
  static final int COLUMNS = 6;

  private final NumberTable about;

  PackedQuotations(NumberTable table, NumberTable about, Vocabulary vocabulary) {
    super(table, vocabulary);
    this.about = about;
  }

  static int[] numbers(List<Trace.Quoted> quotations, Vocabulary vocabulary) {
    List<Integer> numbers = new ArrayList<>(COLUMNS * quotations.size());
    int end = 0;
    for (Trace.Quoted quoted : quotations) {
      end += quoted.about().size();
      numbers.addAll(List.of(quoted.block(), quoted.span().start(), quoted.span().end()));
      numbers.addAll(List.of(quoted.name(), vocabulary.number(quoted.speaker()), end));
    }
    return numbers.stream().mapToInt(number -> number).toArray();
  }

  static int[] about(List<Trace.Quoted> quotations) {
    return quotations.stream()
        .flatMap(quoted -> quoted.about().stream())
        .mapToInt(name -> name)
        .toArray();
  }

  /** Whether it is known who spoke. */
  boolean hasSpeaker(int index) {
    return number(index, SPEAKER) >= 0;
  }

  /** How many characters long it is. */
  int length(int index) {
    return number(index, SPAN + 1) - number(index, SPAN);
  }

  /** The name of the article that spoke; negative for none. */
  int name(int index) {
    return number(index, NAME);
  }

  /** The names that it is about. */
  List<Integer> about(int index) {
    return part(index, END, about);
  }

  @Override
  Trace.Quoted make(int index) {
    return new Trace.Quoted(
        number(index, BLOCK),
        span(index, SPAN),
        vocabulary.textOrNull(number(index, SPEAKER)),
        name(index),
        about(index));
  }
}
