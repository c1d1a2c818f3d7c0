package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Checksum;
import java.util.Arrays;
import java.util.List;

/**
 * Which words stand where in up to 512 articles. Immutable, and safe to share between threads.
 *
 * <p>An occurrence is an int: the article (9 bits), which word of the article (18 bits), and how
 * much it says (2 bits).
 */
final class Leaf {

  /** Most articles of a leaf. */
  static final int ARTICLES = 1 << 9;

  /** What an occurrence says: a word of the headline most. */
  static final int IN_HEADLINE = 3;

  static final int IN_LEAD = 2;
  static final int IN_TEXT = 0;

  private static final int LAST_PLACE = (1 << 18) - 1;

  /** In the order of their characters' code units, as JavaScript compares strings. */
  private final String[] terms;

  /** Where each term's occurrences begin, and behind the last, where they end. */
  private final int[] starts;

  /** By term, article and place. */
  private final int[] occurrences;

  private Leaf(String[] terms, int[] starts, int[] occurrences) {
    this.terms = terms;
    this.starts = starts;
    this.occurrences = occurrences;
  }

  /** A leaf of nothing. */
  static final Leaf EMPTY = new Leaf(new String[0], new int[1], new int[0]);

  /** As {@link LeafCodec} has read it. */
  static Leaf of(String[] terms, int[] starts, int[] occurrences) {
    return new Leaf(terms, starts, occurrences);
  }

  int size() {
    return terms.length;
  }

  String term(int index) {
    return terms[index];
  }

  /** The first occurrence of a term. */
  int start(int index) {
    return starts[index];
  }

  /** The place behind the last occurrence of a term. */
  int end(int index) {
    return starts[index + 1];
  }

  int occurrence(int at) {
    return occurrences[at];
  }

  /** The first term that is not less than {@code bound}. */
  int from(String bound) {
    int found = Arrays.binarySearch(terms, bound);
    return found >= 0 ? found : -found - 1;
  }

  /** Some of its terms. */
  Leaf part(int from, int to) {
    int[] moved = new int[to - from + 1];
    for (int i = from; i <= to; i++) {
      moved[i - from] = starts[i] - starts[from];
    }
    return new Leaf(
        Arrays.copyOfRange(terms, from, to),
        moved,
        Arrays.copyOfRange(occurrences, starts[from], starts[to]));
  }

  /** In how many articles a term occurs. */
  int articles(int index) {
    int articles = 0;
    int last = -1;
    for (int at = starts[index]; at < starts[index + 1]; at++) {
      int article = article(occurrences[at]);
      articles += article == last ? 0 : 1;
      last = article;
    }
    return articles;
  }

  /** The same of all terms, one after the other. */
  int articles() {
    int articles = 0;
    for (int i = 0; i < terms.length; i++) {
      articles += articles(i);
    }
    return articles;
  }

  /** Adds terms, and where they stand, to what stands for them. */
  void addTo(Checksum.Sum sum, int from, int to) {
    sum.add(to - from);
    for (int i = from; i < to; i++) {
      sum.add(terms[i]).add(end(i) - start(i));
      for (int at = start(i); at < end(i); at++) {
        sum.add(occurrences[at]);
      }
    }
  }

  /** Whether the words of blocks of a kind are looked for. */
  static boolean isSearched(BlockKind kind) {
    return switch (kind) {
      case HEADLINE, LEFTOVER, EMBED, DATE, CREDIT -> false;
      default -> true;
    };
  }

  static int article(int occurrence) {
    return occurrence >>> 20;
  }

  static int place(int occurrence) {
    return occurrence >>> 2 & LAST_PLACE;
  }

  static int weight(int occurrence) {
    return occurrence & 3;
  }

  /** Makes a leaf, article by article. For one thread. */
  static final class Maker {

    private final Words words;
    private final int silent;
    private final Vocabulary vocabulary;
    private int[] numbers = new int[1 << 16];
    private int[] occurrences = new int[1 << 16];
    private int count;
    private int article = -1;
    private int place;
    private int weight;

    Maker(Spelling spelling) {
      this.words = new Words(spelling);
      this.vocabulary = new Vocabulary(spelling.silent());
      this.silent = vocabulary.size();
    }

    /**
     * Adds the next article.
     *
     * @param filters terms that it can be chosen by: {@code @people/ada-ferry}
     */
    void add(Article from, List<String> filters) {
      article++;
      place = 0;
      weight = IN_HEADLINE;
      words.cut(from.headline(), this::take);
      boolean lead = true;
      for (Block block : from.blocks()) {
        if (isSearched(block.kind())) {
          boolean early = lead || block.kind() == BlockKind.DECK;
          weight = early ? IN_LEAD : IN_TEXT;
          lead &= !block.kind().isStory();
          place++; // no phrase reaches over the end of a paragraph
          words.cut(block.text(), this::take);
        }
      }
      weight = IN_TEXT;
      for (String filter : filters) {
        note(vocabulary.number(filter.toCharArray(), filter.length()));
      }
    }

    private void take(char[] word, int length) {
      int number = vocabulary.number(word, length);
      if (number >= silent) {
        note(number);
      }
      place++;
    }

    private void note(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
        occurrences = Arrays.copyOf(occurrences, count * 2);
      }
      numbers[count] = number;
      occurrences[count++] = article << 20 | Math.min(place, LAST_PLACE) << 2 | weight;
    }

    /** The leaf: terms sorted, occurrences gathered by term (a counting sort keeps their order). */
    Leaf leaf() {
      String[] words = vocabulary.words();
      int[] counts = new int[words.length];
      for (int i = 0; i < count; i++) {
        counts[numbers[i]]++;
      }
      String[] terms = new String[words.length];
      int kept = 0;
      for (int number = 0; number < words.length; number++) {
        if (counts[number] > 0) {
          terms[kept++] = words[number];
        }
      }
      terms = Arrays.copyOf(terms, kept);
      Arrays.sort(terms);
      return gather(terms, counts);
    }

    private Leaf gather(String[] terms, int[] counts) {
      int[] starts = new int[terms.length + 1];
      int[] next = new int[counts.length];
      int at = 0;
      for (int i = 0; i < terms.length; i++) {
        int number = vocabulary.number(terms[i].toCharArray(), terms[i].length());
        starts[i] = at;
        next[number] = at;
        at += counts[number];
      }
      starts[terms.length] = at;
      int[] gathered = new int[count];
      for (int i = 0; i < count; i++) {
        gathered[next[numbers[i]]++] = occurrences[i];
      }
      return new Leaf(terms, starts, gathered);
    }
  }
}
