package io.github.broadsheet.site.view;

import java.util.List;

/**
 * What the texts date, by date.
 *
 * @param head what the page says of itself
 * @param heading the heading
 * @param intro a sentence about it
 * @param periods pages for stretches of time, by decade; empty where one page holds all
 * @param groups the events
 */
public record TimelineView(
    Head head, String heading, String intro, List<NameGroup> periods, List<EventGroup> groups) {}
