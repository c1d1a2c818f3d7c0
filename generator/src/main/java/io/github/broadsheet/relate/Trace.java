package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article leaves in the archive: small, without texts beyond its card, and the same
 * whatever other articles there are.
 *
 * <p>Start with {@link #of(Article)}; hand traces in any order to a {@link TraceMerge}. An article
 * that is withdrawn or unlisted leaves its card alone.
 *
 * @param made stands for the article: as long as the same code reads it, the same here is the same
 *     article
 * @param card what lists say of it; its names are filled in by the merge
 * @param names the names in it, by first position, at most 1,000
 * @param quotations its quotations, by position
 * @param captions its captions, by position
 * @param dates the days, months and years that it speaks of, by position
 * @param agencies agencies, papers and libraries that dateline and byline credit, as printed
 * @param terms the words that it is about
 * @param signature what its copies are known by
 */
public record Trace(
    Checksum made,
    ArticleCard card,
    List<Name> names,
    List<Quoted> quotations,
    List<Captioned> captions,
    List<Dated> dates,
    List<String> agencies,
    Terms terms,
    Signature signature) {

  public Trace {
    names = immutable(names);
    quotations = immutable(quotations);
    captions = immutable(captions);
    dates = immutable(dates);
    agencies = List.copyOf(agencies);
  }

  private static <T> List<T> immutable(List<T> list) {
    return list instanceof PackedList ? list : List.copyOf(list);
  }

  /** The trace of an article: a pure function of it. */
  public static Trace of(Article article) {
    return new TraceReader(article).trace();
  }

  /**
   * A name of the article.
   *
   * @param type what it names
   * @param text its fullest form in the article
   * @param forms other forms there, by first position, at most 8
   * @param roles titles and offices that stand with it, by first position, at most 6
   * @param mentions how often it stands there
   * @param linkable how many of them the recognisers are sure of
   * @param block position of the block that {@code first} stands in, or {@link Passage#NOT_SHOWN}
   * @param first the sentence of the story that names it first; a headline or caption where the
   *     story does not name it
   */
  public record Name(
      EntityType type,
      String text,
      List<String> forms,
      List<String> roles,
      int mentions,
      int linkable,
      int block,
      Span first) {

    public Name {
      forms = List.copyOf(forms);
      roles = List.copyOf(roles);
    }
  }

  /**
   * A quotation of the article.
   *
   * @param block position of its block, or {@link Passage#NOT_SHOWN}
   * @param span the words, without their marks
   * @param speaker the speaker's name or description, where found
   * @param name position in {@link Trace#names()} of the speaker, or -1
   * @param about positions there of others whom it names, at most 8
   */
  public record Quoted(
      int block, Span span, @Nullable String speaker, int name, List<Integer> about) {

    public Quoted {
      about = List.copyOf(about);
    }
  }

  /**
   * A caption of the article.
   *
   * @param block position of its block
   * @param span the caption
   * @param credit its credit, where it has one
   * @param names positions in {@link Trace#names()} of those it names
   */
  public record Captioned(int block, Span span, @Nullable Credit credit, List<Integer> names) {

    public Captioned {
      names = List.copyOf(names);
    }
  }

  /**
   * Something that the article dates.
   *
   * @param iso ISO 8601 day, week, month or year
   * @param block position of its block
   * @param span the sentence that says so
   */
  public record Dated(String iso, int block, Span span) {}
}
