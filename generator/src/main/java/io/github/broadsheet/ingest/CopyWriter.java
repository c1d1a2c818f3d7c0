package io.github.broadsheet.ingest;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a text together from paragraphs that were found in mark-up, a blank line between them. */
final class CopyWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<String, PictureNote> pictures = new LinkedHashMap<>();

  /** Adds paragraphs: the words, cut where a blank line stands among them. */
  void add(String words, int line, @Nullable BlockKind marked) {
    StringBuilder paragraph = new StringBuilder();
    String normal = HalfLetters.replaced(Newlines.normal(words));
    for (String one : (Iterable<String>) normal.lines()::iterator) {
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

  /** Where the next paragraph will begin. */
  int next() {
    return paragraphs.isEmpty() ? 0 : text.length() + 2;
  }

  /**
   * Notes a picture that the mark-up names; one of another host, or outside of the seed's folder,
   * is none of the article's.
   *
   * @param address as the mark-up writes it
   * @param alt what it shows, or null
   * @param at where the paragraph begins that it stands over
   */
  void picture(String address, @Nullable String alt, int at) {
    String file = PictureAddress.file(address);
    if (file != null) {
      String shows = alt == null || alt.isBlank() ? null : HalfLetters.replaced(alt).strip();
      pictures.put(file, new PictureNote(file, null, null, shows, at));
    }
  }

  /** Where the first caption begins that stands at {@code from} or behind it, or {@code from}. */
  int captionFrom(int from) {
    return paragraphs.stream()
        .filter(p -> p.marked() == BlockKind.CAPTION && p.span().start() >= from)
        .findFirst()
        .map(p -> p.span().start())
        .orElse(from);
  }

  List<PictureNote> pictures() {
    return List.copyOf(pictures.values());
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
