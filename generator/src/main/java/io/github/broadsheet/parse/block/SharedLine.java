package io.github.broadsheet.parse.block;

/**
 * A line that many articles of a folder share, as {@link Habits} learned it.
 *
 * @param text as one of them has it
 * @param articles how many of those that were looked at have it
 * @param of how many were looked at
 * @param isLeftover whether it is taken for a left-over; otherwise it only may be one, and a person
 *     has to say so
 */
public record SharedLine(String text, int articles, int of, boolean isLeftover) {}
