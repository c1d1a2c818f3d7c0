package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of every year.
 *
 * @param head what the page says of itself
 * @param heading {@code 10 January}
 * @param intro a sentence about it
 * @param years newest first
 * @param earlier the day before that has a page, or null
 * @param later the day after that has one, or null
 */
public record OnThisDayView(
    Head head,
    String heading,
    String intro,
    List<YearOfDay> years,
    @Nullable NameLink earlier,
    @Nullable NameLink later) {}
