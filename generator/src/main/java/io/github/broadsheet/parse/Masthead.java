package io.github.broadsheet.parse;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Metadata;
import java.time.LocalDate;
import java.util.List;
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
    return new Masthead(
        headline(manuscript, blocks),
        said.deck() != null ? said.deck() : deck(blocks),
        said.authors().isEmpty() ? authors(blocks) : said.authors(),
        said.published() != null ? said.published() : DayOfPublication.of(blocks),
        said.publication(),
        dateline(said, blocks));
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

  private static List<String> authors(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.detail(Byline.class).stream())
        .flatMap(byline -> byline.authors().stream())
        .distinct()
        .toList();
  }

  private static @Nullable Dateline dateline(Metadata said, List<Block> blocks) {
    Dateline found =
        blocks.stream().flatMap(block -> block.dateline().stream()).findFirst().orElse(null);
    if (found == null || said.places().isEmpty() && said.agencies().isEmpty()) {
      return found;
    }
    return new Dateline(
        found.text(),
        said.places().isEmpty() ? found.places() : said.places(),
        said.agencies().isEmpty() ? found.agencies() : said.agencies(),
        found.date(),
        found.span());
  }
}
