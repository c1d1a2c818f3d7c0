package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Articles;

/**
 * Everything that pages are made from.
 *
 * @param archive the related whole
 * @param articles the texts
 * @param settings what the site says of itself
 */
public record Edition(Archive archive, Articles articles, SiteSettings settings) {}
