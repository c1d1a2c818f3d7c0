package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year or a month.
 *
 * @param head what the page says of itself
 * @param heading {@code January 2022}
 * @param intro a sentence about it
 * @param months the calendars
 * @param items its articles, newest first, where they are few enough
 * @param earlier the year or month before that has articles, or null
 * @param later the one after, or null
 * @param names who and what was named most
 */
public record CalendarView(
    Head head,
    String heading,
    String intro,
    List<MonthTable> months,
    List<Item> items,
    @Nullable NameLink earlier,
    @Nullable NameLink later,
    List<NameGroup> names) {}
