package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person, place or organisation of the archive.
 *
 * @param key its identity, from which its path is made
 * @param name the preferred name
 * @param variants other forms found in the texts or given by the archivist, most frequent first
 * @param roles what a person is called, by first day
 * @param appearances articles that name it, oldest first
 * @param companions who and what it appears with, most often first, at most 24
 * @param quotations positions in {@link Archive#quotations()} of what it said
 * @param captions positions in {@link Archive#captions()} of pictures whose caption names it
 * @param identifiers identifiers elsewhere from the authority file, as URLs by name of the scheme
 * @param note the archivist's note
 */
public record Entity(
    EntityKey key,
    String name,
    List<String> variants,
    List<Role> roles,
    List<Appearance> appearances,
    List<Companion> companions,
    List<Integer> quotations,
    List<Integer> captions,
    Map<String, String> identifiers,
    @Nullable String note) {}
