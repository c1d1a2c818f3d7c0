package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Words in quotation marks, and whose words they are. */
public final class QuoteInMarks implements SpanRecogniser {

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    List<Mark> quotations = new ArrayList<>();
    for (Quoted quoted : QuotedWords.of(story)) {
      quotations.add(
          new Quotation(
              quoted.words(),
              quoted.words().in(story.text()),
              null,
              new Provenance(name(), quoted.certainty())));
    }
    return quotations;
  }
}
