package io.github.broadsheet.parse;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.parse.block.DayOfPublication;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article: its headline, deck and authors, when, where and in which paper. What
 * the archivist says beats what the text says.
 *
 * @param headline never empty
 * @param deck all deck lines, one on a line of its own
 */
record Masthead(
    String headline,
    @Nullable String deck,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable String publication,
    @Nullable Dateline dateline) {

  /** The masthead of a manuscript whose blocks are known. */
  static Masthead of(Manuscript manuscript, List<Block> blocks) {
    Metadata said = manuscript.metadata();
    LocalDate published =
        said.published() != null ? said.published() : DayOfPublication.of(blocks).orElse(null);
    return new Masthead(
        headline(manuscript, blocks),
        said.deck() != null ? said.deck() : deck(blocks),
        said.authors().isEmpty() ? authors(blocks) : said.authors(),
        published,
        said.publication(),
        dateline(said, blocks, published));
  }

  private static String headline(Manuscript manuscript, List<Block> blocks) {
    if (manuscript.metadata().headline() != null) {
      return manuscript.metadata().headline();
    }
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADLINE) {
        return block.text();
      }
    }
    return manuscript.seed();
  }

  private static @Nullable String deck(List<Block> blocks) {
    List<String> lines =
        blocks.stream().filter(block -> block.kind() == BlockKind.DECK).map(Block::text).toList();
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  /** The writers of the bylines above the story; where there is none, of the first one below. */
  private static List<String> authors(List<Block> blocks) {
    Set<String> authors = new LinkedHashSet<>();
    for (Block block : blocks) {
      if (block.kind().isStory() && !authors.isEmpty()) {
        break;
      }
      block.detail(Byline.class).ifPresent(byline -> authors.addAll(byline.authors()));
    }
    return List.copyOf(authors);
  }

  private static @Nullable Dateline dateline(
      Metadata said, List<Block> blocks, @Nullable LocalDate published) {
    Dateline found = firstDateline(blocks);
    if (found == null) {
      return null;
    }
    String date = found.date();
    if (date != null && date.startsWith("--") && published != null) {
      date = DayOfPublication.near(date, published).toString();
    }
    return new Dateline(
        found.text(),
        said.places().isEmpty() ? found.places() : said.places(),
        said.agencies().isEmpty() ? found.agencies() : said.agencies(),
        date,
        found.span());
  }

  private static @Nullable Dateline firstDateline(List<Block> blocks) {
    for (Block block : blocks) {
      Optional<Dateline> dateline = block.dateline();
      if (dateline.isPresent()) {
        return dateline.get();
      }
    }
    return null;
  }
}
