package io.github.broadsheet.site.view;

import java.util.List;

/**
 * All years and months at a glance.
 *
 * @param head what the page says of itself
 * @param intro a sentence about it
 * @param years the newest first
 * @param undated articles without a day
 */
public record CalendarOverviewView(Head head, String intro, List<YearRow> years, int undated) {}
