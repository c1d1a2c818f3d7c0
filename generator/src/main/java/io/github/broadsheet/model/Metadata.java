package io.github.broadsheet.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist knows about an article, from front matter, a sidecar or folder defaults. It
 * beats whatever is inferred from the text. Null, or an empty list, is "not said".
 *
 * @param source the original's web address
 * @param language BCP 47 tag
 * @param notes dated notes of correction or withdrawal, as text
 * @param image file name of a picture beside the seed
 * @param rights licence or rights statement of this article
 */
public record Metadata(
    @Nullable String headline,
    @Nullable String deck,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable LocalDate updated,
    @Nullable String publication,
    List<String> places,
    List<String> agencies,
    List<String> tags,
    @Nullable String language,
    @Nullable String source,
    @Nullable Status status,
    List<String> notes,
    @Nullable String image,
    @Nullable String rights) {

  private static final Metadata NONE =
      new Metadata(
          null, null, List.of(), null, null, null, List.of(), List.of(), List.of(), null, null,
          null, List.of(), null, null);

  public Metadata {
    authors = List.copyOf(authors);
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** Nothing said about anything. */
  public static Metadata none() {
    return NONE;
  }

  /** This, and what {@code other} says where this says nothing. */
  public Metadata over(Metadata other) {
    if (other.equals(NONE)) {
      return this;
    }
    if (equals(NONE)) {
      return other;
    }
    return new Metadata(
        first(headline, other.headline),
        first(deck, other.deck),
        first(authors, other.authors),
        first(published, other.published),
        first(updated, other.updated),
        first(publication, other.publication),
        first(places, other.places),
        first(agencies, other.agencies),
        first(tags, other.tags),
        first(language, other.language),
        first(source, other.source),
        first(status, other.status),
        first(notes, other.notes),
        first(image, other.image),
        first(rights, other.rights));
  }

  private static <T> @Nullable T first(@Nullable T said, @Nullable T otherwise) {
    return said != null ? said : otherwise;
  }

  private static List<String> first(List<String> said, List<String> otherwise) {
    return said.isEmpty() ? otherwise : said;
  }
}
