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
}
