package io.github.broadsheet.site.view;

import java.util.List;

/**
 * An article that a reader of another one may want.
 *
 * @param item the article
 * @param shared names that both share
 */
public record RelatedItem(Item item, List<NameLink> shared) {}
