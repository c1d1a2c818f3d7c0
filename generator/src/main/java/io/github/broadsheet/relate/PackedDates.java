package io.github.broadsheet.relate;

import java.util.List;
import java.util.stream.IntStream;

/** What an article dates. */
final class PackedDates extends PackedList<Trace.Dated> {

  private static final int DATE = 0;
  private static final int BLOCK = 1;
  private static final int SPAN = 2;

  /** Number of columns. */
  static final int COLUMNS = 4;

  PackedDates(NumberTable table, Vocabulary vocabulary) {
    super(table, vocabulary);
  }

  static int[] numbers(List<Trace.Dated> dates, Vocabulary vocabulary) {
    return dates.stream()
        .flatMapToInt(
            dated ->
                IntStream.of(
                    vocabulary.number(dated.iso()),
                    dated.block(),
                    dated.span().start(),
                    dated.span().end()))
        .toArray();
  }

  /** The number of a date's text in the vocabulary. */
  int iso(int index) {
    return number(index, DATE);
  }

  /** The text of a number. */
  String text(int iso) {
    return vocabulary.text(iso);
  }

  @Override
  Trace.Dated make(int index) {
    return new Trace.Dated(text(iso(index)), number(index, BLOCK), span(index, SPAN));
  }
}
