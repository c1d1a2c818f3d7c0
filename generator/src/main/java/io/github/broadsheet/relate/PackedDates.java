package io.github.broadsheet.relate;

import java.util.List;
import java.util.stream.IntStream;

/** What an article dates. */
final class PackedDates extends PackedList<Trace.Dated> {

  /** Numbers of each: block, start and end of the sentence. */
  private static final int EACH = 3;

  private final String[] dates;

  private PackedDates(List<Trace.Dated> dated) {
    super(dated.size(), dated.stream().flatMapToInt(PackedDates::numbers).toArray());
    dates = dated.stream().map(Trace.Dated::iso).toArray(String[]::new);
  }

  static List<Trace.Dated> of(List<Trace.Dated> dated) {
    return dated.isEmpty() ? List.of() : new PackedDates(dated);
  }

  private static IntStream numbers(Trace.Dated dated) {
    return IntStream.of(dated.block(), dated.span().start(), dated.span().end());
  }

  @Override
  Trace.Dated make(int index) {
    int at = EACH * index;
    return new Trace.Dated(dates[index], number(at), span(at + 1));
  }
}
