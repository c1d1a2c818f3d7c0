package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Mark;
import io.github.broadsheet.parse.span.quote.QuoteReader;
import java.util.List;

/**
 * Words in quotation marks, and whose words they are: {@code "We won't let anyone disturb us," Mr
 * Putin told a conference}.
 *
 * <p>How marks are paired and speakers found is in the package {@code quote}. Stands behind the
 * name recognisers, whose full names it takes for speakers.
 */
public final class QuoteInMarks implements SpanRecogniser {

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    return List.copyOf(QuoteReader.read(story.words(), story.blocks(), earlier, name()));
  }
}
