package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a seed into a manuscript. */
public final class SeedReader {

  private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*(?:\\n[ \\t]*\\S[^\\n]*)*");

  private SeedReader() {}

  public static Manuscript read(Seed seed) {
    try {
      byte[] bytes = Files.readAllBytes(seed.file());
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
      List<Paragraph> paragraphs = new ArrayList<>();
      Matcher matcher = PARAGRAPH.matcher(text);
      int line = 1;
      int from = 0;
      while (matcher.find()) {
        line += (int) text.substring(from, matcher.start()).chars().filter(c -> c == '\n').count();
        from = matcher.start();
        String words = matcher.group().stripTrailing();
        paragraphs.add(
            new Paragraph(
                paragraphs.size(),
                line,
                Span.of(matcher.start(), matcher.start() + words.length()),
                words,
                null));
      }
      return new Manuscript(
          seed.name(), Fingerprint.of(bytes).hex(), text, paragraphs, Metadata.none(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
