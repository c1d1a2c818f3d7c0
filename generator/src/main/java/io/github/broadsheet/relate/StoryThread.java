package io.github.broadsheet.relate;

import java.util.List;

/**
 * A run of articles about the same events.
 *
 * @param slug made for its path, unique among threads
 * @param title what it is about
 * @param articles ids, oldest first, two or more
 */
public record StoryThread(String slug, String title, List<String> articles) {}
