package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The running text of one article, in which names are looked for.
 *
 * <p>Start with {@code NameText.of(text, passages)}. Not changed after it is made; safe to share
 * between engines and threads.
 */
public final class NameText {

  private static final Tokeniser TOKENISER = new Tokeniser(Lists.standard());

  private final List<Span> passages;
  private final Tokens tokens;

  private NameText(List<Span> passages, Tokens tokens) {
    this.passages = passages;
    this.tokens = tokens;
  }

  /**
   * Prepares an article's text.
   *
   * @param text the whole text, which all spans count from
   * @param passages the stretches to read, in order, without credits, datelines and left-overs
   */
  public static NameText of(String text, List<Span> passages) {
    return of(text, text.toCharArray(), passages, null);
  }

  /**
   * Prepares an article's text.
   *
   * @param letters those of the text, which will not be changed
   * @param language the language that the archivist states, as a BCP 47 tag, or null; the words of
   *     the text tell more
   */
  public static NameText of(
      String text, char[] letters, List<Span> passages, @Nullable String language) {
    List<Span> ordered = List.copyOf(passages);
    Tokens tokens = TOKENISER.tokens(text, letters, ordered);
    Tongue tongue = Tongues.of(tokens, language);
    if (tongue != null) {
      InOtherTongue.read(tokens, Lists.standard(), tongue);
    }
    return new NameText(ordered, tokens);
  }

  /** The language of the text, as {@code de}; null where it is English or cannot be told. */
  public @Nullable String language() {
    Tongue tongue = tokens.tongue();
    return tongue == null ? null : tongue.code();
  }

  /** The whole text, passages and what lies between them. */
  public String text() {
    return tokens.text();
  }

  /** The stretches to read, in order. */
  public List<Span> passages() {
    return passages;
  }

  Tokens tokens() {
    return tokens;
  }
}
