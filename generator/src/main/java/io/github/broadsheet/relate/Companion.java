package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;

/** An entity that stands in the same articles. {@code count} is the number of articles. */
public record Companion(EntityKey key, int count) {}
