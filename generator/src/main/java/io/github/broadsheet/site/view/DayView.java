package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day.
 *
 * @param head what the page says of itself
 * @param when the day
 * @param intro a sentence about it
 * @param items the articles
 * @param pager the way through them
 * @param events what other articles say of the day
 * @param earlier the day before that has articles, or null
 * @param later the one after, or null
 */
public record DayView(
    Head head,
    When when,
    String intro,
    List<Item> items,
    Pager pager,
    List<EventItem> events,
    @Nullable NameLink earlier,
    @Nullable NameLink later) {}
