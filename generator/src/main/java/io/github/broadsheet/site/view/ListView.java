package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Articles in a list: a thread, a day, the older articles of a name.
 *
 * @param head what the page says of itself
 * @param heading the heading
 * @param intro a sentence about the list
 * @param items the articles
 * @param pager the way through the list
 * @param links related pages
 */
public record ListView(
    Head head, String heading, String intro, List<Item> items, Pager pager, List<NameLink> links) {}
