package io.github.broadsheet.ingest;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a text together from paragraphs that were found in mark-up, a blank line between them. */
final class CopyWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Adds a paragraph, unless it is blank. */
  void add(String words, int line, @Nullable BlockKind marked) {
    String clean = Newlines.normal(words).strip();
    if (clean.isEmpty()) {
      return;
    }
    if (!paragraphs.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(clean);
    paragraphs.add(
        new Paragraph(paragraphs.size(), line, Span.of(start, text.length()), clean, marked));
  }

  boolean has(BlockKind kind) {
    return paragraphs.stream().anyMatch(paragraph -> paragraph.marked() == kind);
  }

  String text() {
    return text.toString();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }
}
