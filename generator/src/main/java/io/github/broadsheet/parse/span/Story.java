package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.parse.span.text.BlockWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article whose blocks are known, before anything inside them is.
 *
 * @param text the manuscript's text, which all spans count from
 * @param blocks the blocks in order
 * @param published the day of publication, stated or inferred from bylines, datelines and captions
 * @param metadata what the archivist says
 * @param words the words of its blocks
 */
public record Story(
    String text,
    List<Block> blocks,
    @Nullable LocalDate published,
    Metadata metadata,
    BlockWords words) {

  public Story {
    blocks = List.copyOf(blocks);
  }

  /** A story whose words are not cut yet. */
  public Story(String text, List<Block> blocks, @Nullable LocalDate published, Metadata metadata) {
    this(text, blocks, published, metadata, new BlockWords(text, blocks));
  }
}
