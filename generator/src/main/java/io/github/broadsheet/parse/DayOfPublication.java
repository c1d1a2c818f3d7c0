package io.github.broadsheet.parse;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Published;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out when an article was published. */
final class DayOfPublication {

  private DayOfPublication() {}

  static @Nullable LocalDate of(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.detail(Published.class).stream())
        .findFirst()
        .map(Published::date)
        .orElse(null);
  }
}
