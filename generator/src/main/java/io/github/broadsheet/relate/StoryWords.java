package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.parse.span.text.Chars;
import java.util.Arrays;
import java.util.Set;

/** The words of a story: how many there are, which tell what it is about, and its signature. */
final class StoryWords {

  private static final int MOST_TERMS = 24;
  private static final int SHORTEST_TERM = 5;

  /** A word of the headline counts as often as this many in the story. */
  private static final int HEADLINE_WEIGHT = 2;

  /** A story of fewer words is known by its headline too. */
  private static final int SHORT_STORY = 40;

  /** Long words that any story may have. */
  private static final Set<String> COMMON =
      Set.of(
          "about",
          "above",
          "according",
          "added",
          "after",
          "again",
          "against",
          "along",
          "already",
          "although",
          "among",
          "another",
          "around",
          "because",
          "become",
          "before",
          "being",
          "between",
          "called",
          "could",
          "country",
          "during",
          "early",
          "every",
          "expected",
          "first",
          "former",
          "friday",
          "going",
          "government",
          "having",
          "including",
          "later",
          "least",
          "monday",
          "month",
          "months",
          "never",
          "number",
          "official",
          "officials",
          "other",
          "others",
          "people",
          "percent",
          "president",
          "reported",
          "right",
          "saturday",
          "second",
          "several",
          "should",
          "since",
          "still",
          "sunday",
          "their",
          "there",
          "these",
          "thing",
          "things",
          "think",
          "third",
          "those",
          "though",
          "three",
          "through",
          "thursday",
          "today",
          "told",
          "tuesday",
          "under",
          "until",
          "wednesday",
          "weeks",
          "where",
          "which",
          "while",
          "without",
          "world",
          "would",
          "years",
          "yesterday");

  private final WordCounts counts = new WordCounts(COMMON);
  private int[] hashes = new int[512];
  private int size;
  private int count;

  private StoryWords() {}

  static StoryWords of(Article article) {
    StoryWords words = new StoryWords();
    for (Block block : article.blocks()) {
      if (block.kind().isStory()) {
        int shift = block.span().start();
        int start = block.dateline().map(line -> line.span().end() - shift).orElse(0);
        words.read(block.text(), Math.min(start, block.text().length()), 1);
      }
    }
    words.count = words.size;
    int story = words.size;
    words.read(article.headline(), 0, HEADLINE_WEIGHT);
    if (story >= SHORT_STORY) {
      words.size = story;
    }
    return words;
  }

  /** Words of the story, its headline not counted. */
  int count() {
    return count;
  }

  Signature signature() {
    return count == 0 ? Signature.none() : Signature.ofWords(hashes, size);
  }

  /** The words used most, longer ones first where equal. */
  Terms terms() {
    return Terms.of(counts.most(MOST_TERMS).stream().mapToInt(String::hashCode).toArray());
  }

  private void read(String text, int from, int weight) {
    char[] letters = Chars.inLowerCase(text);
    int start = -1;
    int hash = 0;
    for (int i = Math.min(from, letters.length); i <= letters.length; i++) {
      char c = i < letters.length ? letters[i] : ' ';
      if (Chars.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
        hash = 31 * hash + c;
      } else if (start >= 0) {
        add(hash);
        if (i - start >= SHORTEST_TERM && Chars.isLetter(letters[start])) {
          counts.add(counts.number(letters, start, i, hash), weight);
        }
        start = -1;
        hash = 0;
      }
    }
  }

  /** Adds a word, by the hash that a string of it has. */
  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }
}
