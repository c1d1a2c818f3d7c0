package io.github.broadsheet.site.view;

import java.util.List;

/**
 * The days of every year that have a page.
 *
 * @param head what the page says of itself
 * @param heading the heading
 * @param intro a sentence about it
 * @param months the twelve months
 */
public record DaysView(Head head, String heading, String intro, List<MonthOfDays> months) {}
