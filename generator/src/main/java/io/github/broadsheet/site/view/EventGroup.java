package io.github.broadsheet.site.view;

import java.util.List;

/**
 * What happened in a month.
 *
 * @param title {@code January 2022}
 * @param id its anchor
 * @param events by date
 */
public record EventGroup(String title, String id, List<EventItem> events) {}
