package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month as a calendar.
 *
 * @param title {@code January 2022}
 * @param path page of the month, or null
 * @param count articles of that month
 * @param weeks from Monday to Sunday
 */
public record MonthTable(
    String title, @Nullable String path, int count, List<List<DayCell>> weeks) {}
