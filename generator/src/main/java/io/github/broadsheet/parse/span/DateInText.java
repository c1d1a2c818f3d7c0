package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.parse.span.date.DateReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Dates in running text, headlines and captions, each with its ISO value: {@code Monday (Jan 10)},
 * {@code last week}, {@code in 1997}.
 *
 * <p>The ways of writing one are in the package {@code date}, one file each. What needs the day of
 * publication to be resolved is left alone where that is not known. Ages, counts, decades and spans
 * of time are not dates.
 */
public final class DateInText implements SpanRecogniser {

  private static final Set<BlockKind> WITHOUT_DATES =
      EnumSet.of(
          BlockKind.BYLINE, BlockKind.DATE, BlockKind.CREDIT, BlockKind.EMBED, BlockKind.LEFTOVER);

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    List<Mark> dates = new ArrayList<>();
    for (int block = 0; block < story.blocks().size(); block++) {
      if (!WITHOUT_DATES.contains(story.blocks().get(block).kind())) {
        dates.addAll(DateReader.read(story.text(), story.words().of(block), story.published()));
      }
    }
    return dates;
  }
}
