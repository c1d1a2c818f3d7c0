package io.github.broadsheet.model;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a manuscript, understood. Every non-blank line of a seed is in exactly one block.
 *
 * @param index the seed's blank-line separated blocks counted from 0; blocks cut from one paragraph
 *     share it
 * @param line line of the seed, from 1
 * @param kind what it is
 * @param span where it stands; {@code text} is exactly the manuscript's text there
 * @param text its words as they came, single newlines included
 * @param details what it says beside its words
 * @param found the recogniser that took it
 */
public record Block(
    int index,
    int line,
    BlockKind kind,
    Span span,
    String text,
    List<Detail> details,
    Provenance found) {

  /** Characters beyond which what stands for a headline is the first paragraph of a story. */
  public static final int LONGEST_HEADLINE = 180;

  public Block {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "block " + index + ": text of " + text.length() + " does not fill " + span);
    }
    details = List.copyOf(details);
  }

  /** Whether this stands in the body of the article's page, below its head. */
  public boolean isBody() {
    return switch (kind) {
      case HEADLINE -> text.length() > LONGEST_HEADLINE;
      case DECK, BYLINE, DATE, LEFTOVER -> false;
      default -> true;
    };
  }

  public Optional<Credit> credit() {
    return detail(Credit.class);
  }

  public Optional<Dateline> dateline() {
    return detail(Dateline.class);
  }

  public <D extends Detail> Optional<D> detail(Class<D> kindOfDetail) {
    for (Detail detail : details) {
      if (kindOfDetail.isInstance(detail)) {
        return Optional.of(kindOfDetail.cast(detail));
      }
    }
    return Optional.empty();
  }
}
