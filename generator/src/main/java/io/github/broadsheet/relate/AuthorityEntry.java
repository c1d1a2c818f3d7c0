package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the archivist says of a name.
 *
 * @param name the preferred name
 * @param type what it names, or null for what the texts make of it
 * @param variants other names of the same thing
 * @param apart names of other things, which are never taken for this one
 * @param linked whether it has a page and links
 * @param identifiers identifiers elsewhere, as URLs by name of the scheme
 * @param note a note for readers
 * @param line line of the authority file, from 1
 */
public record AuthorityEntry(
    String name,
    @Nullable EntityType type,
    List<String> variants,
    List<String> apart,
    boolean linked,
    Map<String, String> identifiers,
    @Nullable String note,
    int line) {

  public AuthorityEntry {
    variants = List.copyOf(variants);
    apart = List.copyOf(apart);
    identifiers = Collections.unmodifiableMap(new TreeMap<>(identifiers));
  }
}
