package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts in how many articles of a folder each line stands.
 *
 * <p>Only lines that may be of the page are counted. A line without a full stop is one above or
 * below the story, or alone between two paragraphs of it: the lines of a list, of a table or of a
 * recipe stand together. A sentence is one only at the end, and only if it is no short one: that a
 * trial goes on is news, however often it is told. Articles with the same longest paragraph are
 * copies of one story, and count once.
 */
final class LineCensus {

  /** What fewer articles share may be chance. */
  private static final int FEWEST_ARTICLES = 6;

  /** A line is a habit if one article in so many has it. */
  private static final int ONE_IN = 20;

  /** A sentence is a habit if so many articles and one in so many have it. */
  private static final int FEWEST_WITH_SENTENCE = 12;

  private static final int SENTENCE_ONE_IN = 4;

  private static final int MOST_WORDS = 30;
  private static final int FEWEST_WORDS_OF_SENTENCE = 8;
  private static final int FEWEST_LETTERS = 4;

  /** The end of an article is so many paragraphs. */
  private static final int END = 4;

  private final List<Manuscript> articles = new ArrayList<>();
  private final Map<Long, Count> counts = new HashMap<>();

  LineCensus(List<Manuscript> manuscripts) {
    List<Manuscript> inOrder = new ArrayList<>(manuscripts);
    inOrder.sort(Comparator.comparing(Manuscript::seed).thenComparing(Manuscript::sha256));
    Set<Long> stories = new HashSet<>();
    for (Manuscript manuscript : inOrder) {
      if (stories.add(LineKey.of(longestParagraph(manuscript)))) {
        articles.add(manuscript);
        count(manuscript);
      }
    }
  }

  /** How often a line was met, and an example of it. */
  private static final class Count {
    private final Manuscript example;
    private final int paragraph;
    private final boolean sentence;
    private int articles;

    Count(Manuscript example, int paragraph, boolean sentence) {
      this.example = example;
      this.paragraph = paragraph;
      this.sentence = sentence;
    }

    String text() {
      return example.paragraphs().get(paragraph).text();
    }
  }

  /** The lines that many articles share and that no other convention knows, the commonest first. */
  List<SharedLine> sharedLines() {
    List<SharedLine> shared = new ArrayList<>();
    for (Count count : counts.values()) {
      if (isCommon(count) && isUnknown(count)) {
        shared.add(
            new SharedLine(count.text(), count.articles, articles.size(), isLeftover(count)));
      }
    }
    shared.sort(
        Comparator.comparingInt(SharedLine::articles).reversed().thenComparing(SharedLine::text));
    return shared;
  }

  private static String longestParagraph(Manuscript manuscript) {
    String longest = "";
    for (Paragraph paragraph : manuscript.paragraphs()) {
      longest = paragraph.text().length() > longest.length() ? paragraph.text() : longest;
    }
    return longest;
  }

  private void count(Manuscript manuscript) {
    Layout layout = Layout.of(manuscript);
    Set<Long> met = new HashSet<>();
    for (int at = 1; at < layout.shapes().size(); at++) {
      if (mayBeOfPage(layout, at)) {
        long key = LineKey.of(layout.shapes().get(at).text());
        if (met.add(key)) {
          int paragraph = at;
          boolean sentence = layout.shapes().get(at).endsSentence();
          counts.computeIfAbsent(key, k -> new Count(manuscript, paragraph, sentence)).articles++;
        }
      }
    }
  }

  private static boolean mayBeOfPage(Layout layout, int at) {
    Shape shape = layout.shapes().get(at);
    if (shape.words() == 0
        || shape.words() > MOST_WORDS
        || shape.text().length() < FEWEST_LETTERS
        || shape.opensQuoted()
        || ":,;".indexOf(shape.text().charAt(shape.text().length() - 1)) >= 0) {
      return false;
    }
    if (shape.endsSentence()) {
      return shape.words() >= FEWEST_WORDS_OF_SENTENCE && at >= layout.shapes().size() - END;
    }
    boolean amid = at > layout.firstProse() && at < layout.lastProse();
    return (!amid || isAlone(layout.shapes(), at)) && !PersonName.hasForm(shape.text());
  }

  private static boolean isAlone(List<Shape> shapes, int at) {
    return shapes.get(at - 1).isProse() && shapes.get(at + 1).isProse();
  }

  private boolean isCommon(Count count) {
    return count.articles >= FEWEST_ARTICLES && count.articles * ONE_IN >= articles.size();
  }

  private boolean isLeftover(Count count) {
    return !count.sentence
        || count.articles >= FEWEST_WITH_SENTENCE
            && count.articles * SENTENCE_ONE_IN >= articles.size();
  }

  /** Whether the line would be taken for a plain paragraph. */
  private boolean isUnknown(Count count) {
    BlockReader reader = new BlockReader(BlockRecognisers.builtIn());
    Block block = reader.read(count.example, Habits.none()).get(count.paragraph);
    return block.found().rule().equals(PlainParagraph.class.getSimpleName());
  }
}
