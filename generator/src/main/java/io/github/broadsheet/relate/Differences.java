package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sentences two copies of a story do not share: those that only one of them has, in its own
 * order. Capitals, spaces and marks make no difference, and a sentence said twice counts once.
 *
 * <p>Start with {@link #between}. Immutable.
 *
 * @param shared how many sentences both have
 * @param onlyHere where the first article has sentences that the second does not have
 * @param onlyThere where the second article has sentences that the first does not have
 */
public record Differences(int shared, List<Span> onlyHere, List<Span> onlyThere) {

  public Differences {
    onlyHere = List.copyOf(onlyHere);
    onlyThere = List.copyOf(onlyThere);
  }

  /** The differences of two stories, each of which may be compared with several. */
  public static Differences between(Story here, Story there) {
    List<Span> onlyHere = here.without(there);
    return new Differences(here.letters.length - onlyHere.size(), onlyHere, there.without(here));
  }

  /** Whether most sentences of either are not in the other: to tell them all would help nobody. */
  public boolean areMost() {
    return onlyHere.size() > shared && onlyThere.size() > shared;
  }

  /**
   * The sentences of an article's story, ready to be compared: not their words, but what stands for
   * them, for an archive may have a hundred thousand stories with copies. Immutable.
   */
  public static final class Story {

    private final long[] letters;
    private final int[] starts;
    private final int[] ends;

    private Story(long[] letters, int[] starts, int[] ends) {
      this.letters = letters;
      this.starts = starts;
      this.ends = ends;
    }

    public static Story of(Article article) {
      StorySentences cut = new StorySentences(article);
      List<Span> sentences = new ArrayList<>();
      List<Long> letters = new ArrayList<>();
      Set<Long> seen = new HashSet<>();
      for (int i = 0; i < article.blocks().size(); i++) {
        Block block = article.blocks().get(i);
        for (Span span : block.kind().isStory() ? cut.of(i) : List.<Span>of()) {
          long of = letters(block, span);
          if (of != 0 && seen.add(of)) {
            letters.add(of);
            sentences.add(span);
          }
        }
      }
      return new Story(
          letters.stream().mapToLong(Long::longValue).toArray(),
          sentences.stream().mapToInt(Span::start).toArray(),
          sentences.stream().mapToInt(Span::end).toArray());
    }

    /** Stands for the letters and digits of a sentence; 0 where it has none. */
    private static long letters(Block block, Span span) {
      String text = block.text();
      int shift = block.span().start();
      long hash = 0;
      for (int at = span.start() - shift; at < span.end() - shift; ) {
        int letter = text.codePointAt(at);
        at += Character.charCount(letter);
        if (Character.isLetterOrDigit(letter)) {
          hash = (hash + Character.toLowerCase(letter)) * 0x9e3779b97f4a7c15L;
          hash ^= hash >>> 29;
        }
      }
      return hash;
    }

    private List<Span> without(Story other) {
      Set<Long> there = new HashSet<>();
      for (long sentence : other.letters) {
        there.add(sentence);
      }
      List<Span> found = new ArrayList<>();
      for (int i = 0; i < letters.length; i++) {
        if (!there.contains(letters[i])) {
          found.add(Span.of(starts[i], ends[i]));
        }
      }
      return found;
    }
  }
}
