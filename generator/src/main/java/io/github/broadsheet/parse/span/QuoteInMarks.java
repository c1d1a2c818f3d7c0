package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Words in quotation marks, and whose words they are. */
public final class QuoteInMarks implements SpanRecogniser {

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    List<Quoted> quotes = QuotedWords.of(story);
    if (quotes.isEmpty()) {
      return List.of();
    }
    List<SpeakersOfQuotes.Found> speakers =
        new SpeakersOfQuotes(story, quotes, Cast.of(earlier)).find();
    List<Mark> quotations = new ArrayList<>(quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      Span words = quotes.get(i).words();
      double certainty = Math.min(quotes.get(i).certainty(), speakers.get(i).certainty());
      quotations.add(
          new Quotation(
              words,
              words.in(story.text()),
              speakers.get(i).attribution(),
              new Provenance(name(), certainty)));
    }
    return quotations;
  }
}
