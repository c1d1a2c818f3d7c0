package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A run of articles about the same events.
 *
 * @param head what the page says of itself
 * @param heading the headline of its first article
 * @param intro a sentence about it
 * @param names who and what most of its articles name
 * @param events what its articles date, by date
 * @param items the articles, newest first
 * @param pager the way to older ones
 */
public record ThreadView(
    Head head,
    String heading,
    String intro,
    List<NameLink> names,
    List<EventItem> events,
    List<Item> items,
    Pager pager) {}
