package io.github.broadsheet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist knows about an article, from front matter, a sidecar or folder defaults. It
 * beats whatever is inferred from the text; the language alone may be inferred too, once the
 * article is read. Null, or an empty list, is "not said".
 *
 * @param source the original's web address
 * @param language BCP 47 tag; of an article that was read, what its words tell where nobody says
 *     it, if that is not English
 * @param notes dated notes of correction or withdrawal, as text
 * @param pictures pictures beside the seed, in the order of the captions in its text
 * @param rights licence or rights statement of this article
 * @param leftovers lines that are left-overs of the web page, whatever they look like
 * @param keep lines that are no left-overs but paragraphs of the story; these win over {@code
 *     leftovers}
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
    List<PictureNote> pictures,
    @Nullable String rights,
    List<String> leftovers,
    List<String> keep) {

  private static final Metadata NONE =
      new Metadata(
          null, null, List.of(), null, null, null, List.of(), List.of(), List.of(), null, null,
          null, List.of(), List.of(), null, List.of(), List.of());

  public Metadata {
    authors = List.copyOf(authors);
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
    pictures = List.copyOf(pictures);
    leftovers = List.copyOf(leftovers);
    keep = List.copyOf(keep);
  }

  /** Nothing said about single lines. */
  public Metadata(
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
      List<PictureNote> pictures,
      @Nullable String rights) {
    this(
        headline,
        deck,
        authors,
        published,
        updated,
        publication,
        places,
        agencies,
        tags,
        language,
        source,
        status,
        notes,
        pictures,
        rights,
        List.of(),
        List.of());
  }

  /** Nothing said but of pictures. */
  public static Metadata of(List<PictureNote> pictures) {
    return new Metadata(
        null, null, List.of(), null, null, null, List.of(), List.of(), List.of(), null, null, null,
        List.of(), pictures, null);
  }

  /** Nothing said about anything. */
  public static Metadata none() {
    return NONE;
  }

  /** This, and what {@code other} says where this says nothing; of single lines, both. */
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
        first(pictures, other.pictures),
        first(rights, other.rights),
        both(leftovers, other.leftovers),
        both(keep, other.keep));
  }

  private static <T> @Nullable T first(@Nullable T said, @Nullable T otherwise) {
    return said != null ? said : otherwise;
  }

  /** Lines add up: a folder's are true of each of its articles. */
  private static List<String> both(List<String> said, List<String> otherwise) {
    return said.isEmpty()
        ? otherwise
        : Stream.concat(said.stream(), otherwise.stream()).distinct().toList();
  }

  private static <T> List<T> first(List<T> said, List<T> otherwise) {
    return said.isEmpty() ? otherwise : said;
  }

  /** The same, in a language that nobody has said. */
  public Metadata inLanguage(String inferred) {
    return new Metadata(
        headline,
        deck,
        authors,
        published,
        updated,
        publication,
        places,
        agencies,
        tags,
        inferred,
        source,
        status,
        notes,
        pictures,
        rights,
        leftovers,
        keep);
  }
}
