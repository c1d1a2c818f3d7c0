package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Span;

/**
 * Words in quotation marks, before anybody asks whose they are.
 *
 * @param block index of the block that holds them, among the blocks of the story
 * @param outer where they stand, marks included
 * @param words where they stand, without marks
 * @param runsOn whether the mark is left open at the end of the paragraph, to go on in the next
 * @param certainty from 0 to 1
 */
record Quoted(int block, Span outer, Span words, boolean runsOn, double certainty) {}
