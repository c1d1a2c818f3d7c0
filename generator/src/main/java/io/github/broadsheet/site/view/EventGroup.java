package io.github.broadsheet.site.view;

import java.util.List;

/**
 * What happened in some time.
 *
 * @param title {@code January 2022}, {@code 2022} or {@code 1960s}
 * @param id its anchor
 * @param events by date
 */
public record EventGroup(String title, String id, List<EventItem> events) {}
