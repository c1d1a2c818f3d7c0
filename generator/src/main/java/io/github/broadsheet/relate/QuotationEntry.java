package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in the archive's list.
 *
 * @param where the words, without their marks
 * @param number which quotation of its article it is, from 1: {@code quote-<number>} is its anchor
 * @param published day of the article
 * @param speaker the speaker's name or description, where found
 * @param key the speaker's entity, where it has one
 */
public record QuotationEntry(
    Passage where,
    int number,
    @Nullable LocalDate published,
    @Nullable String speaker,
    @Nullable EntityKey key) {}
