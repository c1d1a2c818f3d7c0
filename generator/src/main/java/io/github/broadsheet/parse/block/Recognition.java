package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Detail;
import java.util.List;

/**
 * What a recogniser takes a paragraph for.
 *
 * @param kind the kind of block
 * @param certainty from 0 to 1
 * @param details what the paragraph says beside its words
 */
public record Recognition(BlockKind kind, double certainty, List<Detail> details) {

  public Recognition {
    details = List.copyOf(details);
  }

  public static Recognition of(BlockKind kind, double certainty, Detail... details) {
    return new Recognition(kind, certainty, List.of(details));
  }
}
