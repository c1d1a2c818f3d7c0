package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A page that seldom named people, places or organisations share.
 *
 * @param head what the page says of itself
 * @param heading the heading
 * @param intro a sentence about the page
 * @param entries its names, in order
 */
public record BriefView(Head head, String heading, String intro, List<BriefEntry> entries) {}
