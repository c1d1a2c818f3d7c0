package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates in running text, headlines and captions, each with its ISO value: {@code Monday (Jan 10)},
 * {@code last week}, {@code in 1997}.
 *
 * <p>The ways of writing one are in {@link DateForms}. What needs the day of publication to be
 * resolved is left alone where that is not known. Ages, counts, decades and spans of time are not
 * dates.
 */
public final class DateInText implements SpanRecogniser {

  private static final Set<BlockKind> WITHOUT_DATES =
      EnumSet.of(
          BlockKind.BYLINE, BlockKind.DATE, BlockKind.CREDIT, BlockKind.EMBED, BlockKind.LEFTOVER);

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    List<Mark> dates = new ArrayList<>();
    for (Block block : story.blocks()) {
      if (!WITHOUT_DATES.contains(block.kind())) {
        Words words = Words.of(story.text(), block.span());
        read(new DateReading(words, story.published()), story.text(), dates);
      }
    }
    return dates;
  }

  private static void read(DateReading reading, String text, List<Mark> into) {
    Words words = reading.words();
    int at = 0;
    while (at < words.count()) {
      DateOpening opening = DateOpening.of(words, at);
      DateMention date = opening == null ? null : date(reading, at, opening, text);
      if (date == null) {
        at++;
      } else {
        into.add(date);
        at = words.indexAt(date.span().end() - 1) + 1;
      }
    }
  }

  private static @Nullable DateMention date(
      DateReading reading, int at, DateOpening opening, String text) {
    for (DateForm form : DateForms.beginningWith(opening)) {
      FoundDate date = form.at(reading, at);
      if (date != null) {
        return mark(date, form, reading.words(), text);
      }
    }
    return null;
  }

  private static DateMention mark(FoundDate date, DateForm form, Words words, String text) {
    Span span = Span.of(words.start(date.first()), words.endOfBare(date.last()));
    return new DateMention(
        span, span.in(text), date.iso(), new Provenance(form.name(), date.certainty()));
  }
}
