package io.github.broadsheet.parse;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Published;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.parse.block.BlockRecogniser;
import io.github.broadsheet.parse.block.Reading;
import io.github.broadsheet.parse.block.Recognition;
import io.github.broadsheet.parse.span.SpanRecogniser;
import io.github.broadsheet.parse.span.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a manuscript as an editor would: first what each paragraph is, then what is inside.
 *
 * <p>A pure function of the manuscript and the two lists of recognisers; safe to share between
 * threads.
 */
public final class ArticleParser {

  private static final Recognition PLAIN = Recognition.of(BlockKind.PARAGRAPH, 0.5);

  private final List<BlockRecogniser> blockRecognisers;
  private final List<SpanRecogniser> spanRecognisers;

  public ArticleParser(
      List<BlockRecogniser> blockRecognisers, List<SpanRecogniser> spanRecognisers) {
    this.blockRecognisers = List.copyOf(blockRecognisers);
    this.spanRecognisers = List.copyOf(spanRecognisers);
  }

  public Article parse(Manuscript manuscript) {
    List<Block> blocks = blocks(manuscript);
    Metadata metadata = manuscript.metadata();
    LocalDate published = published(blocks, metadata);
    Story story = new Story(manuscript.text(), blocks, published, metadata);
    List<Mark> marks = marks(story);
    return new Article(
        Fingerprint.of(manuscript.seed()).brief(8),
        manuscript.seed(),
        manuscript.sha256(),
        first(blocks, BlockKind.HEADLINE).map(Block::text).orElse(manuscript.seed()),
        first(blocks, BlockKind.DECK).map(Block::text).orElse(null),
        blocks.stream()
            .flatMap(block -> block.detail(Byline.class).stream())
            .flatMap(byline -> byline.authors().stream())
            .toList(),
        published,
        metadata.publication(),
        blocks.stream()
            .flatMap(block -> block.detail(Dateline.class).stream())
            .findFirst()
            .orElse(null),
        metadata,
        blocks,
        only(marks, Mention.class),
        only(marks, Quotation.class),
        only(marks, DateMention.class),
        manuscript.issues());
  }

  private List<Block> blocks(Manuscript manuscript) {
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : manuscript.paragraphs()) {
      Reading reading = new Reading(manuscript, blocks.size(), List.copyOf(blocks));
      Recognition recognition = PLAIN;
      String rule = "PlainParagraph";
      if (blocks.isEmpty()) {
        recognition = Recognition.of(BlockKind.HEADLINE, 0.9);
        rule = "HeadlineOnFirstLine";
      }
      for (BlockRecogniser recogniser : blockRecognisers) {
        Optional<Recognition> found = recogniser.recognise(reading);
        if (found.isPresent()) {
          recognition = found.get();
          rule = recogniser.name();
          break;
        }
      }
      blocks.add(
          new Block(
              paragraph.index(),
              paragraph.line(),
              recognition.kind(),
              paragraph.span(),
              paragraph.text(),
              recognition.details(),
              new Provenance(rule, recognition.certainty())));
    }
    return blocks;
  }

  private List<Mark> marks(Story story) {
    List<Mark> marks = new ArrayList<>();
    for (SpanRecogniser recogniser : spanRecognisers) {
      marks.addAll(recogniser.recognise(story, List.copyOf(marks)));
      marks.sort(Comparator.comparing(Mark::span));
    }
    return marks;
  }

  private static @Nullable LocalDate published(List<Block> blocks, Metadata metadata) {
    if (metadata.published() != null) {
      return metadata.published();
    }
    return blocks.stream()
        .flatMap(block -> block.detail(Published.class).stream())
        .findFirst()
        .map(Published::date)
        .orElse(null);
  }

  private static Optional<Block> first(List<Block> blocks, BlockKind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).findFirst();
  }

  private static <M extends Mark> List<M> only(List<Mark> marks, Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
