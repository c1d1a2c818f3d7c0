package io.github.broadsheet.relate;

import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The captions of an article. */
final class PackedCaptions extends PackedList<Trace.Captioned> {

  private static final Span NOWHERE = Span.of(0, 0);

  private static final int BLOCK = 0;
  private static final int SPAN = 1;
  private static final int CREDIT = 3;
  private static final int CREDIT_SPAN = 4;
  private static final int PHOTOGRAPHER = 6;
  private static final int AGENCY = 7;

  /** Where those that it names end, in a table of their own. */
  private static final int END = 8;

  /** Number of columns. */
  static final int COLUMNS = 9;

  private final NumberTable names;

  PackedCaptions(NumberTable table, NumberTable names, Vocabulary vocabulary) {
    super(table, vocabulary);
    this.names = names;
  }

  static int[] numbers(List<Trace.Captioned> captions, Vocabulary vocabulary) {
    List<Integer> numbers = new ArrayList<>(COLUMNS * captions.size());
    int end = 0;
    for (Trace.Captioned captioned : captions) {
      end += captioned.names().size();
      Credit credit = captioned.credit();
      Span span = credit == null ? NOWHERE : credit.span();
      numbers.addAll(List.of(captioned.block(), captioned.span().start(), captioned.span().end()));
      numbers.add(vocabulary.number(credit == null ? null : credit.text()));
      numbers.addAll(List.of(span.start(), span.end()));
      numbers.add(vocabulary.number(credit == null ? null : credit.photographer()));
      numbers.add(vocabulary.number(credit == null ? null : credit.agency()));
      numbers.add(end);
    }
    return numbers.stream().mapToInt(number -> number).toArray();
  }

  static int[] names(List<Trace.Captioned> captions) {
    return captions.stream()
        .flatMap(captioned -> captioned.names().stream())
        .mapToInt(name -> name)
        .toArray();
  }

  /** The names of the article that it names. */
  List<Integer> names(int index) {
    return part(index, END, names);
  }

  @Override
  Trace.Captioned make(int index) {
    return new Trace.Captioned(
        number(index, BLOCK), span(index, SPAN), credit(index), names(index));
  }

  private @Nullable Credit credit(int index) {
    int text = number(index, CREDIT);
    return text < 0
        ? null
        : new Credit(
            vocabulary.text(text),
            span(index, CREDIT_SPAN),
            vocabulary.textOrNull(number(index, PHOTOGRAPHER)),
            vocabulary.textOrNull(number(index, AGENCY)));
  }
}
