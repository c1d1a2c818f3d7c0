package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists say of an article: small enough to hold one for every article of a large archive.
 *
 * @param id the article's id
 * @param seed path relative to the seeds folder
 * @param headline the headline
 * @param summary deck, or first sentence of the story; at most 320 characters
 * @param published day of publication, where known
 * @param publication the paper, where known
 * @param places places of the dateline
 * @param agencies agencies of dateline and byline
 * @param authors people and agencies of the byline
 * @param names the names that the article links, most mentioned first, at most 12
 * @param words words of the story
 * @param status what the archivist decided
 */
public record ArticleCard(
    String id,
    String seed,
    String headline,
    @Nullable String summary,
    @Nullable LocalDate published,
    @Nullable String publication,
    List<String> places,
    List<String> agencies,
    List<String> authors,
    List<EntityKey> names,
    int words,
    Status status) {

  public ArticleCard {
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
    authors = List.copyOf(authors);
    names = List.copyOf(names);
  }
}
