package io.github.broadsheet.parse;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Manuscripts for tests, from text as it would stand in a file. */
public final class Manuscripts {

  private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*(?:\\n[ \\t]*\\S[^\\n]*)*+");

  private Manuscripts() {}

  /** The manuscript of a text about which the archivist says nothing. */
  public static Manuscript of(String text) {
    return of(text, null);
  }

  /** The manuscript of a text of which the archivist knows the day of publication. */
  public static Manuscript of(String file, @Nullable LocalDate published) {
    String text = file.replace("\r\n", "\n");
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      String words = matcher.group().stripTrailing();
      Span span = Span.of(matcher.start(), matcher.start() + words.length());
      line += (int) text.substring(counted, matcher.start()).chars().filter(c -> c == '\n').count();
      counted = matcher.start();
      paragraphs.add(new Paragraph(paragraphs.size(), line, span, words, null));
    }
    return new Manuscript(
        "seed.txt", Fingerprint.of(text).hex(), text, paragraphs, metadata(published), List.of());
  }

  /** How many paragraphs a text has. */
  static int paragraphsIn(String text) {
    return of(text).paragraphs().size();
  }

  private static Metadata metadata(@Nullable LocalDate published) {
    Metadata none = Metadata.none();
    return new Metadata(
        null,
        null,
        List.of(),
        published,
        null,
        null,
        none.places(),
        none.agencies(),
        none.tags(),
        null,
        null,
        null,
        none.notes(),
        none.pictures(),
        null);
  }
}
