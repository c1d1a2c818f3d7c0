package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.SourceLine;
import io.github.broadsheet.site.view.SourceView;
import java.util.ArrayList;
import java.util.List;

/** The seed of an article as it came, and what each of its lines was taken for. */
final class SourcePage {

  private SourcePage() {}

  static SourceView view(CopyDesk desk, ArticleCard card) {
    Article article = desk.read(card.id());
    List<SourceLine> lines = new ArrayList<>(article.blocks().size());
    for (Block block : article.blocks()) {
      lines.add(
          new SourceLine(
              block.line(),
              block.kind().id(),
              block.found().rule(),
              block.text(),
              block.kind() == BlockKind.LEFTOVER));
    }
    List<String> issues =
        article.issues().stream()
            .map(
                issue ->
                    issue.line() > 0
                        ? "Line " + issue.line() + ": " + issue.message()
                        : issue.message())
            .toList();
    Head head =
        desk.head("source", SitePath.source(card))
            .title("Source of: " + CopyDesk.title(card))
            .name("Source")
            .description(
                "The text file of the article as it came, line by line, and what each line of it was taken for.")
            .crumb(CopyDesk.title(card), SitePath.article(card))
            .unindexed()
            .head();
    return new SourceView(
        head,
        new NameLink(CopyDesk.title(card), SitePath.article(card), 0),
        ArticleDesk.source(desk, card, article),
        lines,
        issues);
  }
}
