package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Published;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import org.jspecify.annotations.Nullable;

/** Writes one article in the format of {@link ArticleCacheCodec}. For one thread. */
final class ArticleCacheWriting {

  private final ArticleCacheOutput out;
  private final Article article;

  ArticleCacheWriting(ArticleCacheOutput out, Article article) {
    this.out = out;
    this.article = article;
  }

  void write() {
    out.text(article.id());
    out.text(article.seed());
    out.text(article.sha256());
    out.text(article.headline());
    out.text(article.deck());
    out.list(article.authors(), out::text);
    out.date(article.published());
    out.text(article.publication());
    out.flag(article.dateline() != null);
    if (article.dateline() != null) {
      dateline(article.dateline());
    }
    out.flag(!article.metadata().equals(Metadata.none()));
    if (!article.metadata().equals(Metadata.none())) {
      metadata(article.metadata());
    }
    out.list(article.blocks(), this::block);
    out.list(article.mentions(), this::mention);
    out.list(article.quotations(), this::quotation);
    out.list(article.dates(), this::dateMention);
    out.list(article.issues(), out::issue);
  }

  private void metadata(Metadata said) {
    out.text(said.headline());
    out.text(said.deck());
    out.list(said.authors(), out::text);
    out.date(said.published());
    out.date(said.updated());
    out.text(said.publication());
    out.list(said.places(), out::text);
    out.list(said.agencies(), out::text);
    out.list(said.tags(), out::text);
    out.text(said.language());
    out.text(said.source());
    Status status = said.status();
    out.text(status == null ? null : status.name());
    out.list(said.notes(), out::text);
    out.list(said.pictures(), this::pictureNote);
    out.text(said.rights());
    out.list(said.leftovers(), out::text);
    out.list(said.keep(), out::text);
  }

  private void pictureNote(PictureNote note) {
    out.text(note.file());
    out.text(note.caption());
    out.text(note.credit());
    out.text(note.alt());
    out.number(note.at() + 1);
  }

  /** The block but its span and text, which stand apart. */
  private void block(Block block) {
    out.number(block.index());
    out.number(block.line());
    out.text(block.kind().name());
    out.list(block.details(), this::detail);
    provenance(block.found());
  }

  private void detail(Detail detail) {
    if (detail instanceof Credit credit) {
      out.number(0);
      out.text(credit.text());
      span(credit.span());
      out.text(credit.photographer());
      out.text(credit.agency());
    } else if (detail instanceof Byline byline) {
      out.number(1);
      out.list(byline.authors(), out::text);
      span(byline.span());
    } else if (detail instanceof Dateline dateline) {
      out.number(2);
      dateline(dateline);
    } else if (detail instanceof Published published) {
      out.number(3);
      out.date(published.date());
      out.date(published.updated());
      span(published.span());
    } else {
      throw new IllegalStateException("a kind of detail that cannot be kept: " + detail);
    }
  }

  private void dateline(Dateline dateline) {
    out.text(dateline.text());
    out.list(dateline.places(), out::text);
    out.list(dateline.agencies(), out::text);
    out.text(dateline.date());
    span(dateline.span());
  }

  private void mention(Mention mention) {
    mark(mention);
    out.text(mention.type().name());
    out.text(mention.canonical());
    out.text(mention.role());
    out.flag(mention.linkable());
  }

  private void quotation(Quotation quotation) {
    mark(quotation);
    Attribution attribution = quotation.attribution();
    out.flag(attribution != null);
    if (attribution != null) {
      out.text(attribution.speaker());
      spanOrNull(attribution.surface());
      out.flag(attribution.named());
      out.text(attribution.verb());
    }
  }

  private void dateMention(DateMention date) {
    mark(date);
    out.text(date.iso());
  }

  /** Words that are those of the block need not be kept twice. */
  private void mark(Mark mark) {
    span(mark.span());
    provenance(mark.found());
    Span span = mark.span();
    boolean same =
        article
            .blockAt(span.start())
            .filter(block -> block.span().contains(span))
            .map(block -> isAt(block, mark))
            .orElse(false);
    out.text(same ? null : mark.text());
  }

  private static boolean isAt(Block block, Mark mark) {
    int from = mark.span().start() - block.span().start();
    return mark.text().length() == mark.span().length()
        && block.text().startsWith(mark.text(), from);
  }

  private void provenance(Provenance found) {
    out.text(found.rule());
    out.real(found.certainty());
  }

  private void spanOrNull(@Nullable Span span) {
    out.flag(span != null);
    if (span != null) {
      span(span);
    }
  }

  private void span(Span span) {
    out.number(span.start());
    out.number(span.length());
  }
}
