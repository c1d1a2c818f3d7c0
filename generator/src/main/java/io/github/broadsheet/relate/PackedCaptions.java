package io.github.broadsheet.relate;

import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The captions of an article. */
final class PackedCaptions extends PackedList<Trace.Captioned> {

  /** Numbers of a caption: block, start, end, those of its credit, and where its names end. */
  private static final int EACH = 6;

  /** Texts of a credit: itself, who took the picture, who supplied it. */
  private static final int TEXTS = 3;

  private static final Span NOWHERE = Span.of(0, 0);

  private final @Nullable String[] texts;

  private PackedCaptions(List<Trace.Captioned> captions) {
    super(captions.size(), numbers(captions));
    texts = captions.stream().flatMap(PackedCaptions::texts).toArray(String[]::new);
  }

  static List<Trace.Captioned> of(List<Trace.Captioned> captions) {
    return captions.isEmpty() ? List.of() : new PackedCaptions(captions);
  }

  private static Stream<@Nullable String> texts(Trace.Captioned captioned) {
    Credit credit = captioned.credit();
    return credit == null
        ? Stream.of(null, null, null)
        : Stream.of(credit.text(), credit.photographer(), credit.agency());
  }

  private static int[] numbers(List<Trace.Captioned> captions) {
    IntStream.Builder numbers = IntStream.builder();
    int end = EACH * captions.size();
    for (Trace.Captioned captioned : captions) {
      end += captioned.names().size();
      Span credit = captioned.credit() == null ? NOWHERE : captioned.credit().span();
      numbers.add(captioned.block()).add(captioned.span().start()).add(captioned.span().end());
      numbers.add(credit.start()).add(credit.end()).add(end);
    }
    captions.forEach(captioned -> captioned.names().forEach(numbers::add));
    return numbers.build().toArray();
  }

  @Override
  Trace.Captioned make(int index) {
    int at = EACH * index;
    int from = index == 0 ? EACH * size() : number(at - 1);
    return new Trace.Captioned(
        number(at), span(at + 1), credit(index), numbers(from, number(at + 5)));
  }

  private @Nullable Credit credit(int index) {
    String text = texts[TEXTS * index];
    return text == null
        ? null
        : new Credit(
            text, span(EACH * index + 3), texts[TEXTS * index + 1], texts[TEXTS * index + 2]);
  }
}
