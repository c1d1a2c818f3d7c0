package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Fingerprint;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a corpus has taught: the short lines that stand in so many of its articles that they belong
 * to the paper's pages, not to any story.
 *
 * <p>Start with {@link #linesOf} for each manuscript, count in how many each line stands, and give
 * the counts to {@link #of}. Immutable and safe to share.
 *
 * @param lines keys of the lines
 */
public record Habits(Set<Long> lines) {

  /** A line of fewer articles may be chance, or wire copies of one story. */
  private static final int FEWEST_ARTICLES = 6;

  /** In a large corpus a habit is what one article in so many has. */
  private static final int ONE_IN = 200;

  private static final int MOST_WORDS = 30;
  private static final Habits NONE = new Habits(Set.of());

  public Habits {
    lines = Set.copyOf(lines);
  }

  /** Nothing learned. */
  public static Habits none() {
    return NONE;
  }

  /**
   * The habits of a corpus.
   *
   * @param counts in how many articles each line stands
   * @param articles how many articles the corpus has
   */
  public static Habits of(Map<Long, Integer> counts, int articles) {
    int fewest = Math.max(FEWEST_ARTICLES, articles / ONE_IN);
    Set<Long> lines = new HashSet<>();
    counts.forEach(
        (line, count) -> {
          if (count >= fewest) {
            lines.add(line);
          }
        });
    return new Habits(lines);
  }

  /** The keys of a manuscript's short lines, the headline left out; each once. */
  public static Set<Long> linesOf(Manuscript manuscript) {
    Set<Long> keys = new HashSet<>();
    manuscript.paragraphs().stream()
        .skip(1)
        .map(paragraph -> Shape.of(paragraph.text()))
        .filter(Habits::isShort)
        .forEach(shape -> keys.add(key(shape)));
    return keys;
  }

  /** What these habits are, for the keys of caches. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(new TreeSet<>(lines).toString());
  }

  boolean contain(Shape shape) {
    return !lines.isEmpty() && isShort(shape) && lines.contains(key(shape));
  }

  private static boolean isShort(Shape shape) {
    return shape.words() > 0 && shape.words() <= MOST_WORDS;
  }

  /**
   * 64 bits of the letters alone, by FNV-1a; digits, which count comments and pages, are left out.
   */
  private static long key(Shape shape) {
    long key = 0xcbf29ce484222325L;
    String folded = Shape.folded(shape.text());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetter(c)) {
        key = (key ^ c) * 0x100000001b3L;
      }
    }
    return key;
  }
}
