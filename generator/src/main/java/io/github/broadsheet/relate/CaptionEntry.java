package io.github.broadsheet.relate;

import io.github.broadsheet.model.Credit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A photo caption in the archive's list.
 *
 * @param where the caption
 * @param number which caption of its article it is, from 1: {@code photo-<number>} is its anchor
 * @param published day of the article
 * @param credit its credit, where it has one
 */
public record CaptionEntry(
    Passage where, int number, @Nullable LocalDate published, @Nullable Credit credit) {}
