package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Block;
import java.util.List;

/**
 * What a recogniser may look at: the whole manuscript, the paragraph in question, and what was
 * decided before it.
 *
 * @param manuscript the manuscript
 * @param at index of the paragraph in question
 * @param earlier the blocks of all paragraphs before it
 */
public record Reading(Manuscript manuscript, int at, List<Block> earlier) {

  public Paragraph paragraph() {
    return manuscript.paragraphs().get(at);
  }
}
