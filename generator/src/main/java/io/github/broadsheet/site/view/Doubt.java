package io.github.broadsheet.site.view;

/**
 * Something that a person should look at.
 *
 * @param line of the seed, or 0
 * @param what it is about
 */
public record Doubt(int line, String what) {}
