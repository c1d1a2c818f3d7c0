package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
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

  /** Stands for the whole card. */
  public Checksum checksum() {
    Checksum.Sum sum = Checksum.sum().add(id).add(seed).add(headline);
    addIfAny(sum, summary);
    sum.add(published == null ? Long.MIN_VALUE : published.toEpochDay());
    addIfAny(sum, publication);
    addAll(sum, places);
    addAll(sum, agencies);
    addAll(sum, authors);
    sum.add(names.size());
    for (EntityKey name : names) {
      sum.add(name.type().folder()).add(name.slug());
    }
    return sum.add(words).add(status.name()).checksum();
  }

  private static void addIfAny(Checksum.Sum sum, @Nullable String text) {
    if (text == null) {
      sum.add(-1);
    } else {
      sum.add(text);
    }
  }

  private static void addAll(Checksum.Sum sum, List<String> texts) {
    sum.add(texts.size());
    texts.forEach(sum::add);
  }
}
