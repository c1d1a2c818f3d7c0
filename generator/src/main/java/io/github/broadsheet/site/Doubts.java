package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.parse.span.date.DayOrMonth;
import io.github.broadsheet.site.view.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a person should look at in one article: its issues, what was found with little certainty,
 * captions without a credit, speech without a speaker, and dates that could be two days.
 */
final class Doubts {

  private static final int LONGEST_WORDS = 80;

  /** Fewer words in quotation marks are often no speech. */
  private static final int FEWEST_WORDS_OF_SPEECH = 5;

  private Doubts() {}

  /** The doubts about an article: its issues first, then its blocks and marks in order. */
  static List<Doubt> of(Article article) {
    List<Doubt> doubts = new ArrayList<>();
    for (Issue issue : article.issues()) {
      doubts.add(new Doubt(issue.line(), issue.message()));
    }
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.found().isUnsure()) {
        doubts.add(new Doubt(block.line(), taken(block.kind().id(), block.text(), block.found())));
      } else if (isWithoutCredit(blocks, i)) {
        doubts.add(
            new Doubt(block.line(), quoted(block.text()) + " is a caption without a credit"));
      }
      for (String date : block.kind().isStory() ? DayOrMonth.in(block.text()) : List.<String>of()) {
        doubts.add(new Doubt(block.line(), quoted(date) + " could be two days, and is no date"));
      }
    }
    Stream.of(article.mentions(), article.quotations(), article.dates())
        .flatMap(List::stream)
        .filter(mark -> mark.found().isUnsure())
        .forEach(mark -> doubts.add(new Doubt(line(article, mark), taken(mark))));
    article.quotations().stream()
        .filter(Doubts::isWithoutSpeaker)
        .forEach(
            quote ->
                doubts.add(
                    new Doubt(line(article, quote), quoted(quote.text()) + " has no speaker")));
    return doubts;
  }

  /** A credit may stand in a block of its own, above the caption or below. */
  private static boolean isWithoutCredit(List<Block> blocks, int at) {
    return blocks.get(at).kind() == BlockKind.CAPTION
        && blocks.get(at).credit().isEmpty()
        && !isCredit(blocks, at - 1)
        && !isCredit(blocks, at + 1);
  }

  private static boolean isCredit(List<Block> blocks, int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at).kind() == BlockKind.CREDIT;
  }

  private static boolean isWithoutSpeaker(Quotation quote) {
    return quote.attribution() == null
        && !quote.found().isUnsure()
        && quote.text().split(" ").length >= FEWEST_WORDS_OF_SPEECH;
  }

  private static int line(Article article, Mark mark) {
    return article.blockAt(mark.span().start()).map(Block::line).orElse(0);
  }

  private static String taken(Mark mark) {
    String kind = mark.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return taken(kind, mark.text(), mark.found());
  }

  private static String taken(String kind, String text, Provenance found) {
    return quoted(text) + " was taken for a " + kind + " (" + found.rule() + ")";
  }

  private static String quoted(String text) {
    String words = text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS) + "…";
    return "“" + words + "”";
  }
}
