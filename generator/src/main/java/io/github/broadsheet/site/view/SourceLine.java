package io.github.broadsheet.site.view;

/**
 * A paragraph of a seed as it came.
 *
 * @param line its line in the file, from 1
 * @param kind what it was taken for
 * @param rule the rule that took it
 * @param text its words
 * @param removed whether it was left out of the story
 */
public record SourceLine(int line, String kind, String rule, String text, boolean removed) {}
