package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a recogniser may look at: the whole manuscript, the paragraph in question, and what was
 * decided before it.
 *
 * @param manuscript the manuscript
 * @param layout the shape of all its paragraphs
 * @param at index of the paragraph in question
 * @param earlier the blocks of all paragraphs before it; a view that grows, not to be kept
 * @param tally how many of each kind are among them
 * @param habits what the folder of the manuscript has taught
 */
public record Reading(
    Manuscript manuscript, Layout layout, int at, List<Block> earlier, Tally tally, Habits habits) {

  public Paragraph paragraph() {
    return manuscript.paragraphs().get(at);
  }

  /** The shape of the paragraph in question. */
  public Shape shape() {
    return layout.shapes().get(at);
  }

  /** The shape of the paragraph so many after this one, if there is one. */
  public Optional<Shape> following(int steps) {
    int index = at + steps;
    return index < layout.shapes().size()
        ? Optional.of(layout.shapes().get(index))
        : Optional.empty();
  }

  /** What the paragraph just before was taken for. */
  public Optional<Block> previous() {
    return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
  }

  public boolean previousIs(BlockKind kind) {
    return !earlier.isEmpty() && earlier.get(earlier.size() - 1).kind() == kind;
  }

  /** Whether the paragraph stands above the running text, where bylines and decks are. */
  public boolean isAboveStory() {
    return at < layout.firstProse();
  }

  /** Whether the paragraph stands below the running text, where credits and left-overs are. */
  public boolean isBelowStory() {
    return at > layout.lastProse();
  }

  /** Whether one of the paragraphs before was taken for this kind. */
  public boolean has(BlockKind kind) {
    return tally.of(kind) > 0;
  }

  /** A stretch of the paragraph, counted from its first character, as a span of the manuscript. */
  public Span span(int from, int to) {
    int start = paragraph().span().start();
    return Span.of(start + from, start + to);
  }
}
