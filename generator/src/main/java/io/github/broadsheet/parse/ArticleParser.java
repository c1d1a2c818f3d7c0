package io.github.broadsheet.parse;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleId;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.parse.block.BlockReader;
import io.github.broadsheet.parse.block.BlockRecogniser;
import io.github.broadsheet.parse.block.BlockRecognisers;
import io.github.broadsheet.parse.block.Habits;
import io.github.broadsheet.parse.span.NamesInText;
import io.github.broadsheet.parse.span.SpanRecogniser;
import io.github.broadsheet.parse.span.SpanRecognisers;
import io.github.broadsheet.parse.span.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a manuscript as an editor would: first what each paragraph is, then what is inside.
 *
 * <p>Start with {@link #builtIn()}. A pure function of the manuscript, the habits of its folder and
 * the two lists of recognisers; safe to share between threads.
 */
public final class ArticleParser {

  private final BlockReader blockReader;
  private final List<SpanRecogniser> spanRecognisers;

  /** A parser that asks these recognisers. */
  public ArticleParser(
      List<BlockRecogniser> blockRecognisers, List<SpanRecogniser> spanRecognisers) {
    this.blockReader = new BlockReader(blockRecognisers);
    this.spanRecognisers = List.copyOf(spanRecognisers);
  }

  /** The parser that knows the built-in conventions and no others. */
  public static ArticleParser builtIn() {
    return new ArticleParser(BlockRecognisers.builtIn(), SpanRecognisers.builtIn());
  }

  /**
   * The parser that knows the built-in conventions, and before them those that other jars bring.
   */
  public static ArticleParser installed() {
    return new ArticleParser(BlockRecognisers.installed(), SpanRecognisers.builtIn());
  }

  /** The article of a manuscript that stands alone. */
  public Article parse(Manuscript manuscript) {
    return parse(manuscript, Habits.none());
  }

  /**
   * The article of a manuscript. Nothing is lost: every paragraph is in one of its blocks.
   *
   * @param habits what the manuscript's folder has taught
   */
  public Article parse(Manuscript manuscript, Habits habits) {
    List<Block> blocks = blockReader.read(manuscript, habits);
    Masthead masthead = Masthead.of(manuscript, blocks);
    Metadata said = manuscript.metadata();
    Story story = new Story(manuscript.text(), blocks, masthead.published(), said);
    List<Mark> marks = marks(story);
    String language = NamesInText.language(story);
    return new Article(
        ArticleId.of(manuscript.seed()),
        manuscript.seed(),
        manuscript.sha256(),
        masthead.headline(),
        masthead.deck(),
        masthead.authors(),
        masthead.published(),
        masthead.publication(),
        masthead.dateline(),
        language == null ? said : said.inLanguage(language),
        blocks,
        only(marks, Mention.class),
        only(marks, Quotation.class),
        only(marks, DateMention.class),
        manuscript.issues());
  }

  /** Why each paragraph is taken for what it is taken for. */
  public Explanation explain(Manuscript manuscript, Habits habits) {
    return Explanation.of(blockReader, manuscript, habits);
  }

  private List<Mark> marks(Story story) {
    List<Mark> marks = new ArrayList<>();
    for (SpanRecogniser recogniser : spanRecognisers) {
      marks.addAll(recogniser.recognise(story, List.copyOf(marks)));
      marks.sort(Comparator.comparing(Mark::span));
    }
    return marks;
  }

  private static <M extends Mark> List<M> only(List<Mark> marks, Class<M> kind) {
    return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
