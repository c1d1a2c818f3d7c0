package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Checksum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a folder of articles has taught: the lines that stand in so many of them that they belong to
 * the paper's pages, not to any story.
 *
 * <pre>{@code
 * Habits habits = Habits.learn(manuscripts);
 * Article article = parser.parse(manuscript, habits);
 * }</pre>
 *
 * <p>Immutable and safe to share.
 */
public final class Habits {

  private static final Habits NONE = new Habits(List.of());

  private final List<SharedLine> lines;
  private final Set<Long> leftovers;
  private final String inOrder;

  private Habits(List<SharedLine> lines) {
    this.lines = List.copyOf(lines);
    this.leftovers =
        lines.stream()
            .filter(SharedLine::isLeftover)
            .map(line -> LineKey.of(line.text()))
            .collect(Collectors.toUnmodifiableSet());
    this.inOrder = new TreeSet<>(leftovers).toString();
  }

  /** Nothing learned. */
  public static Habits none() {
    return NONE;
  }

  /**
   * The habits of these articles, whatever their order. They are read cut into paragraphs only, so
   * that this costs a small part of what parsing them does.
   *
   * @param articles all articles of a folder, or some hundreds of them
   */
  public static Habits learn(List<Manuscript> articles) {
    return of(new LineCensus(articles).sharedLines());
  }

  /** The habits that lines are which were learned before. */
  public static Habits of(List<SharedLine> lines) {
    return lines.isEmpty() ? NONE : new Habits(lines);
  }

  /** The lines that many articles share, the commonest first: also those that are only proposed. */
  public List<SharedLine> lines() {
    return lines;
  }

  /**
   * What an article that is parsed with these habits is known by in caches: it changes when a line
   * comes or goes, not when a count does.
   *
   * @param seed what the article's seed is known by
   */
  public Checksum key(Checksum seed) {
    return leftovers.isEmpty() ? seed : Checksum.sum().add(seed).add(inOrder).checksum();
  }

  boolean contain(Shape shape) {
    return !leftovers.isEmpty() && leftovers.contains(LineKey.of(shape.text()));
  }
}
