package io.github.broadsheet.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as a line of its own says: {@code Published Jul 17, 2024, 11:21am
 * | Updated ...}.
 *
 * @param date the day of publication; where only an update is named, that day
 * @param updated the day of the last update, where one is named
 * @param span where it stands
 */
public record Published(LocalDate date, @Nullable LocalDate updated, Span span) implements Detail {}
