package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories for tests: a headline, then paragraphs. */
final class Stories {

  private Stories() {}

  /** A story of whole blocks, the first of them its headline. */
  static Story of(@Nullable LocalDate published, String... blocks) {
    String text = String.join("\n\n", blocks);
    List<Block> list = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < blocks.length; i++) {
      Span span = Span.of(start, start + blocks[i].length());
      BlockKind kind = i == 0 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
      list.add(
          new Block(i, 2 * i + 1, kind, span, blocks[i], List.of(), new Provenance("Test", 1)));
      start = span.end() + 2;
    }
    return new Story(text, list, published, Metadata.none());
  }
}
