package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name on a page that names share.
 *
 * @param id its anchor
 * @param name the name
 * @param role what it is called in the texts, or null
 * @param namesakes other people of this name
 * @param page its own page, or null where this entry is all that there is
 * @param items the articles that name it, with the sentence that does; none if it has a page
 */
public record BriefEntry(
    String id,
    String name,
    @Nullable String role,
    List<NameLink> namesakes,
    @Nullable String page,
    List<Item> items) {}
