package io.github.broadsheet.ingest;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a manuscript, as it came.
 *
 * @param index number of the blank-line separated block it stands in, from 0; paragraphs that were
 *     cut from one block, as the lines of a head are, share it
 * @param line line of the seed, from 1
 * @param span where it stands in the manuscript's text
 * @param text its words, single newlines included, no white space at either end
 * @param marked what the source's own mark-up says it is ({@code h2}, {@code figcaption}), or null
 *     in plain text
 */
public record Paragraph(int index, int line, Span span, String text, @Nullable BlockKind marked) {}
