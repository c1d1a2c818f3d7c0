package io.github.broadsheet.relate;

/**
 * Something that the texts date: the day it speaks of, and the sentence that says so.
 *
 * @param iso ISO 8601 day, week, month or year
 * @param where the sentence
 */
public record Event(String iso, Passage where) {}
