package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A month of every year.
 *
 * @param name {@code January}
 * @param number from 1
 * @param days all its days, 29 of February
 */
public record MonthOfDays(String name, int number, List<DayCell> days) {}
