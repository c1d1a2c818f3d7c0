package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Quotations, newest first.
 *
 * @param head what the page says of itself
 * @param intro a sentence about them
 * @param quotes the quotations
 * @param pager the way through them
 * @param speakers who is quoted most
 */
public record QuotesView(
    Head head, String intro, List<QuoteItem> quotes, Pager pager, List<NameLink> speakers) {}
