package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Quotations, newest first.
 *
 * @param head what the page says of itself
 * @param intro a sentence about them
 * @param groups the quotations, by article
 * @param pager the way through them
 * @param speakers who is quoted most
 */
public record QuotesView(
    Head head, String intro, List<QuoteGroup> groups, Pager pager, List<NameLink> speakers) {}
