package io.github.broadsheet.relate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called in the texts: {@code President}, {@code press secretary}.
 *
 * @param words the words as first printed
 * @param first day of the first article that says so
 * @param last day of the last
 * @param count articles that say so
 */
public record Role(String words, @Nullable LocalDate first, @Nullable LocalDate last, int count) {}
