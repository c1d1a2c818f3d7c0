package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import org.jspecify.annotations.Nullable;

/** What an entity is called, and where its page stands. */
record Identity(EntityKey key, String name, @Nullable AuthorityEntry entry) {}
