package io.github.broadsheet.site.view;

import java.util.List;

/**
 * The names of a letter.
 *
 * @param letter the letter, or {@code 0–9}
 * @param id its anchor
 * @param names the names
 */
public record LetterGroup(String letter, String id, List<NameLink> names) {}
