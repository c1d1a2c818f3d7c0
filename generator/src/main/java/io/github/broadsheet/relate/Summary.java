package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Span;
import org.jspecify.annotations.Nullable;

/** What a list says of an article below its headline: the deck, or how the story begins. */
final class Summary {

  private static final int LONGEST = 320;

  /** A sentence shorter than this takes the next one with it. */
  private static final int SHORTEST = 60;

  private Summary() {}

  static @Nullable String of(Article article, StorySentences sentences) {
    if (article.deck() != null && !article.deck().isBlank()) {
      return cut(article.deck());
    }
    for (int i = 0; i < article.blocks().size(); i++) {
      if (article.blocks().get(i).kind().isStory() && !sentences.of(i).isEmpty()) {
        int shift = article.blocks().get(i).span().start();
        Span opening = opening(sentences, i);
        String text = article.blocks().get(i).text();
        return cut(text.substring(opening.start() - shift, opening.end() - shift));
      }
    }
    return null;
  }

  private static Span opening(StorySentences sentences, int block) {
    int start = sentences.of(block).get(0).start();
    Span opening = sentences.of(block).get(0);
    for (Span sentence : sentences.of(block)) {
      if (opening.length() >= SHORTEST) {
        break;
      }
      opening = Span.of(start, sentence.end());
    }
    return opening;
  }

  /** On one line, and cut at a word's end where it is too long. */
  private static String cut(String text) {
    String line = onOneLine(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST - 1);
    if (end < LONGEST / 2) {
      end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }
    return line.substring(0, end) + "…";
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
