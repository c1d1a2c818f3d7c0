package io.github.broadsheet.site.view;

import java.util.List;

/**
 * The names of a letter.
 *
 * @param letter the letter, or {@code #}; empty where the index is not cut by letters
 * @param id its anchor
 * @param names the names
 */
public record LetterGroup(String letter, String id, List<NameLink> names) {}
