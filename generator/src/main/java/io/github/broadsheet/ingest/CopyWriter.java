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

  /** Adds paragraphs: the words, cut where a blank line stands among them. */
  void add(String words, int line, @Nullable BlockKind marked) {
    StringBuilder paragraph = new StringBuilder();
    for (String one : (Iterable<String>) Newlines.normal(words).lines()::iterator) {
      if (one.isBlank()) {
        addOne(paragraph.toString().strip(), line, marked);
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(one.stripTrailing());
      }
    }
    addOne(paragraph.toString().strip(), line, marked);
  }

  private void addOne(String clean, int line, @Nullable BlockKind marked) {
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
