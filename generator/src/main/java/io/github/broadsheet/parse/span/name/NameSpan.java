package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name that an engine found.
 *
 * @param span the name without title, article or possessive
 * @param type what it names
 * @param certainty from 0 to 1
 * @param rule what it was found by
 * @param role the title or office that stands beside it, or null
 */
public record NameSpan(
    Span span, EntityType type, double certainty, String rule, @Nullable String role) {

  public NameSpan {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty is between 0 and 1, got " + certainty);
    }
  }
}
