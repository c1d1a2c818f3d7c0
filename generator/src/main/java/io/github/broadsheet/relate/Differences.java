package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences two copies of a story do not share: those that only one of them has, in its own
 * order. Capitals, spaces and marks make no difference.
 *
 * <p>Start with {@link #between}. Immutable.
 *
 * @param onlyHere sentences of the first article that the second does not have
 * @param onlyThere sentences of the second article that the first does not have
 */
public record Differences(List<String> onlyHere, List<String> onlyThere) {

  public Differences {
    onlyHere = List.copyOf(onlyHere);
    onlyThere = List.copyOf(onlyThere);
  }

  /** The differences of two articles: a pure function of them. */
  public static Differences between(Article here, Article there) {
    return between(Story.of(here), Story.of(there));
  }

  /** The differences of two stories, each of which may be compared with several. */
  public static Differences between(Story here, Story there) {
    return new Differences(
        without(here.sentences, there.sentences), without(there.sentences, here.sentences));
  }

  /** The sentences of an article's story, ready to be compared. Immutable. */
  public static final class Story {

    private final Map<String, String> sentences;

    private Story(Map<String, String> sentences) {
      this.sentences = sentences;
    }

    public static Story of(Article article) {
      return new Story(Differences.sentences(article));
    }
  }

  private static List<String> without(Map<String, String> some, Map<String, String> others) {
    return some.entrySet().stream()
        .filter(sentence -> !others.containsKey(sentence.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The sentences of the story, each under its letters and digits alone. */
  private static Map<String, String> sentences(Article article) {
    StorySentences cut = new StorySentences(article);
    Map<String, String> sentences = new LinkedHashMap<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      int shift = block.span().start();
      for (Span span : block.kind().isStory() ? cut.of(i) : List.<Span>of()) {
        String words = block.text().substring(span.start() - shift, span.end() - shift);
        String key = key(words);
        if (!key.isEmpty()) {
          sentences.putIfAbsent(key, words);
        }
      }
    }
    return sentences;
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); ) {
      int letter = words.codePointAt(at);
      at += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)) {
        key.appendCodePoint(Character.toLowerCase(letter));
      }
    }
    return key.toString();
  }
}
