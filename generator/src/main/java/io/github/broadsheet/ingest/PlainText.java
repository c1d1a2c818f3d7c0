package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Plain text, as copied or extracted from a news page: paragraphs stand between blank lines.
 *
 * <p>Some habits ask for a finer cut, which is the {@link LineCutter}'s.
 */
final class PlainText implements SeedFormat {

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  @Override
  public Copy copy(String seed, String text) {
    FrontMatter front = FrontMatter.of(seed, text);
    List<Lines> blocks = blocks(text, front.end());
    LineCutter cutter = LineCutter.of(blocks);
    List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
    for (Lines block : blocks) {
      List<Integer> cuts = cutter.cuts(block, paragraphs.isEmpty());
      for (int i = 0; i < cuts.size(); i++) {
        int end = i + 1 < cuts.size() ? cuts.get(i + 1) : block.size();
        paragraphs.add(paragraph(block, cuts.get(i), end));
      }
    }
    return new Copy(text, paragraphs, front.metadata(), front.issues());
  }

  private static List<Lines> blocks(String text, int from) {
    List<Lines> blocks = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int line = 1 + newlines(text, from);
    int index = 0;
    boolean counted = false;
    for (int start = from; start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      int last = end;
      while (first < last && Lines.isBlank(text.charAt(first))) {
        first++;
      }
      while (last > first && Lines.isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(Span.of(first, last));
      }
      if ((first == last || end == text.length()) && !lines.isEmpty()) {
        int behind = first == last ? line : line + 1;
        index += counted && !blocks.isEmpty() ? 1 : 0;
        counted = false;
        blocks.add(new Lines(text, index, behind - lines.size(), List.copyOf(lines)));
        lines.clear();
      }
      counted |= first == last && isOfSpacesAndTabs(text, start, end);
      start = end + 1;
    }
    return blocks;
  }

  private static int newlines(String text, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  private static boolean isOfSpacesAndTabs(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  private static Paragraph paragraph(Lines block, int from, int to) {
    Span span = Span.of(block.spans().get(from).start(), block.spans().get(to - 1).end());
    return new Paragraph(
        block.index(), block.firstLine() + from, span, span.in(block.text()), null);
  }
}
