package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Says of every paragraph of a manuscript what it is.
 *
 * <p>Each paragraph goes down the list of recognisers; the first that knows it takes it. What needs
 * the whole text is put right afterwards by the {@link BlockRevisions}, and the archivist has the
 * last word. A pure function, safe to share between threads.
 */
public final class BlockReader {

  private final List<BlockRecogniser> recognisers;

  /**
   * A reader that asks these recognisers in their order, and {@link PlainParagraph} where none of
   * them knows.
   */
  public BlockReader(List<BlockRecogniser> recognisers) {
    this.recognisers = List.copyOf(recognisers);
  }

  /**
   * One block for each paragraph, in order.
   *
   * @param habits what the manuscript's folder has taught
   */
  public List<Block> read(Manuscript manuscript, Habits habits) {
    Layout layout = Layout.of(manuscript);
    List<Block> blocks = draft(manuscript, layout, habits);
    for (BlockRevision revision : BlockRevisions.builtIn()) {
      blocks = revision.revise(layout, blocks);
    }
    return SaidByArchivist.over(blocks, manuscript.metadata());
  }

  /** What the recognisers say, before the revisions look at the whole. */
  public List<Block> draft(Manuscript manuscript, Habits habits) {
    return draft(manuscript, Layout.of(manuscript), habits);
  }

  /** The names of the recognisers in the order in which they are asked. */
  public List<String> rules() {
    return recognisers.stream().map(BlockRecogniser::name).toList();
  }

  private List<Block> draft(Manuscript manuscript, Layout layout, Habits habits) {
    List<Block> blocks = new ArrayList<>(manuscript.paragraphs().size());
    Tally tally = new Tally();
    List<Block> earlier = Collections.unmodifiableList(blocks);
    for (int at = 0; at < manuscript.paragraphs().size(); at++) {
      Block block = recognise(new Reading(manuscript, layout, at, earlier, tally, habits));
      tally.add(block);
      blocks.add(block);
    }
    return List.copyOf(blocks);
  }

  private Block recognise(Reading reading) {
    for (int i = 0; i < recognisers.size(); i++) {
      BlockRecogniser recogniser = recognisers.get(i);
      Optional<Recognition> found = recogniser.recognise(reading);
      if (found.isPresent()) {
        return block(reading.paragraph(), found.get(), recogniser.name());
      }
    }
    return block(reading.paragraph(), PlainParagraph.RECOGNITION, "PlainParagraph");
  }

  private static Block block(Paragraph paragraph, Recognition recognition, String rule) {
    return new Block(
        paragraph.index(),
        paragraph.line(),
        recognition.kind(),
        paragraph.span(),
        paragraph.text(),
        recognition.details(),
        new Provenance(rule, recognition.certainty()));
  }
}
