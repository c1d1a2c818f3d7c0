package io.github.broadsheet.relate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that names an entity.
 *
 * @param article id of the article
 * @param published its day, where known
 * @param mentions how often the name stands there
 * @param first the sentence that names it first
 */
public record Appearance(
    String article, @Nullable LocalDate published, int mentions, Passage first) {}
