package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A day of a calendar.
 *
 * @param day of the month; 0 for a cell that belongs to another month
 * @param count articles of that day
 * @param level from 0, no article, to 4, the most of all days
 * @param path page of the day, or null
 * @param label {@code 10 January 2022: 3 articles}
 */
public record DayCell(int day, int count, int level, @Nullable String path, String label) {}
