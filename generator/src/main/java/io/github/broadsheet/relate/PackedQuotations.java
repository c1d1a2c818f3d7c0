package io.github.broadsheet.relate;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The quotations of an article. */
final class PackedQuotations extends PackedList<Trace.Quoted> {

  /** Numbers of a quotation: block, start, end, name, and where those that it is about end. */
  private static final int EACH = 5;

  private final @Nullable String[] speakers;

  private PackedQuotations(List<Trace.Quoted> quotations) {
    super(quotations.size(), numbers(quotations));
    speakers = quotations.stream().map(Trace.Quoted::speaker).toArray(String[]::new);
  }

  static List<Trace.Quoted> of(List<Trace.Quoted> quotations) {
    return quotations.isEmpty() ? List.of() : new PackedQuotations(quotations);
  }

  private static int[] numbers(List<Trace.Quoted> quotations) {
    IntStream.Builder numbers = IntStream.builder();
    int end = EACH * quotations.size();
    for (Trace.Quoted quoted : quotations) {
      end += quoted.about().size();
      numbers.add(quoted.block()).add(quoted.span().start()).add(quoted.span().end());
      numbers.add(quoted.name()).add(end);
    }
    quotations.forEach(quoted -> quoted.about().forEach(numbers::add));
    return numbers.build().toArray();
  }

  @Override
  Trace.Quoted make(int index) {
    int at = EACH * index;
    int from = index == 0 ? EACH * size() : number(at - 1);
    return new Trace.Quoted(
        number(at), span(at + 1), speakers[index], number(at + 3), numbers(from, number(at + 4)));
  }
}
