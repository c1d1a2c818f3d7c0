package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a stretch of text, word by word. Start with {@link #read}; linear in the
 * stretch, and safe to share between threads.
 */
public final class DateReader {

  private DateReader() {}

  /**
   * The dates of one stretch, by position.
   *
   * @param text the whole text, which spans count from
   * @param words those of the stretch, usually a block
   * @param published the day of publication, or null where it is not known
   */
  public static List<DateMention> read(String text, Words words, @Nullable LocalDate published) {
    DateReading reading = new DateReading(words, published);
    List<DateMention> dates = new ArrayList<>();
    int at = 0;
    while (at < words.count()) {
      DateOpening opening = DateOpening.of(words, at);
      DateMention date = opening == null ? null : date(reading, at, opening, text);
      if (date == null) {
        at++;
      } else {
        dates.add(date);
        at = words.indexAt(date.span().end() - 1) + 1;
      }
    }
    return dates;
  }

  private static @Nullable DateMention date(
      DateReading reading, int at, DateOpening opening, String text) {
    for (DateForm form : DateForms.beginningWith(opening)) {
      FoundDate date = form.at(reading, at);
      if (date != null) {
        Words words = reading.words();
        Span span = Span.of(words.start(date.first()), words.endOfBare(date.last()));
        Provenance found = new Provenance(form.name(), date.certainty());
        return new DateMention(span, span.in(text), date.iso(), found);
      }
    }
    return null;
  }
}
