package io.github.broadsheet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article, understood: the product of parsing one manuscript, and of nothing else.
 *
 * @param id a few characters that stand for the seed for ever, made from its path
 * @param seed path relative to the seeds folder, with {@code /}
 * @param sha256 SHA-256 of the seed's bytes, 64 lower-case hexadecimal digits
 * @param headline the headline, never empty
 * @param deck the standfirst under the headline, if there is one
 * @param authors people and agencies of the byline
 * @param published the day of publication, stated or inferred
 * @param publication the paper, where known
 * @param dateline where it was filed
 * @param metadata what the archivist said, already applied to the fields above
 * @param blocks every paragraph, in the order of the seed
 * @param mentions names, by position
 * @param quotations quotations, by position
 * @param dates dates, by position
 * @param issues what a person should look at
 */
public record Article(
    String id,
    String seed,
    String sha256,
    String headline,
    @Nullable String deck,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable String publication,
    @Nullable Dateline dateline,
    Metadata metadata,
    List<Block> blocks,
    List<Mention> mentions,
    List<Quotation> quotations,
    List<DateMention> dates,
    List<Issue> issues) {

  public Article {
    if (headline.isBlank()) {
      throw new IllegalArgumentException(seed + ": an article needs a headline");
    }
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    dates = List.copyOf(dates);
    issues = List.copyOf(issues);
  }

  /** The block that holds a position of the text, if one does. */
  public Optional<Block> blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block block = blocks.get(middle);
      if (offset < block.span().start()) {
        high = middle - 1;
      } else if (offset >= block.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }
}
