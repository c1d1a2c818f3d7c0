package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds and how it was made.
 *
 * @param head what the page says of itself
 * @param folio how much there is and from when
 * @param facts figures: articles, names, quotations
 * @param example how an article is cited, or null where there is none
 */
public record AboutView(Head head, String folio, List<NameLink> facts, @Nullable String example) {}
