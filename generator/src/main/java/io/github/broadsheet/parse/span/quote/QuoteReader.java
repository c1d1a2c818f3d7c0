package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.BlockWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the quotations of an article and finds their speakers. Start with {@link #read}; linear in
 * the text, and safe to share between threads.
 */
public final class QuoteReader {

  private QuoteReader() {}

  /**
   * The quotations, by position.
   *
   * @param text the words of the text, which spans count from
   * @param blocks its blocks in order
   * @param names the marks of the name recognisers, by position; without them names are taken from
   *     the words alone
   * @param rule the name that the quotations keep as their provenance
   */
  public static List<Quotation> read(
      BlockWords text, List<Block> blocks, List<Mark> names, String rule) {
    List<Quoted> quotes = QuotedWords.of(text.letters(), blocks);
    if (quotes.isEmpty()) {
      return List.of();
    }
    List<SpeakersOfQuotes.Found> speakers =
        new SpeakersOfQuotes(text, blocks, quotes, Cast.of(names)).find();
    List<Quotation> quotations = new ArrayList<>(quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      Span words = quotes.get(i).words();
      double certainty = Math.min(quotes.get(i).certainty(), speakers.get(i).certainty());
      quotations.add(
          new Quotation(
              words,
              words.in(text.text()),
              speakers.get(i).attribution(),
              new Provenance(rule, certainty)));
    }
    return quotations;
  }
}
