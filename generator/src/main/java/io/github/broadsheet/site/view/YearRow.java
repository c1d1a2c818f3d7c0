package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A year of the calendar of all years.
 *
 * @param name {@code 2022}
 * @param path page of the year
 * @param count articles of that year
 * @param months its twelve months; the day of a cell is the number of its month
 */
public record YearRow(String name, String path, int count, List<DayCell> months) {}
