package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A day of one year.
 *
 * @param title {@code 2022}
 * @param id its anchor
 * @param day the day, with its page and number of articles; without page where it has no article
 * @param items its articles, the first of them where they are many
 * @param events what articles say of it
 */
public record YearOfDay(
    String title, String id, NameLink day, List<Item> items, List<EventItem> events) {}
