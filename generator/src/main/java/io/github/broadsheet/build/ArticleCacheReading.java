package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Published;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one article in the format of {@link ArticleCacheCodec}. For one thread. */
final class ArticleCacheReading {

  private final ArticleCacheInput in;
  private final ArticleCacheText text;
  private int block;

  ArticleCacheReading(ArticleCacheInput in, ArticleCacheText text) {
    this.in = in;
    this.text = text;
  }

  Article read() {
    return new Article(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.textOrNull(),
        in.list(in::text),
        in.date(),
        in.textOrNull(),
        in.flag() ? dateline() : null,
        in.flag() ? metadata() : Metadata.none(),
        in.list(this::block),
        in.list(this::mention),
        in.list(this::quotation),
        in.list(this::dateMention),
        in.list(in::issue));
  }

  private Metadata metadata() {
    return new Metadata(
        in.textOrNull(),
        in.textOrNull(),
        in.list(in::text),
        in.date(),
        in.date(),
        in.textOrNull(),
        in.list(in::text),
        in.list(in::text),
        in.list(in::text),
        in.textOrNull(),
        in.textOrNull(),
        status(in.textOrNull()),
        in.list(in::text),
        in.list(this::pictureNote),
        in.textOrNull(),
        in.list(in::text),
        in.list(in::text));
  }

  private PictureNote pictureNote() {
    return new PictureNote(
        in.text(), in.textOrNull(), in.textOrNull(), in.textOrNull(), in.number() - 1);
  }

  private static @Nullable Status status(@Nullable String name) {
    return name == null ? null : Status.valueOf(name);
  }

  private Block block() {
    int number = block++;
    int index = in.number();
    int line = in.number();
    BlockKind kind = BlockKind.valueOf(in.text());
    List<Detail> details = in.list(this::detail);
    Span span = text.span(number);
    return new Block(index, line, kind, span, text.of(number), details, provenance());
  }

  private Detail detail() {
    int kind = in.number();
    return switch (kind) {
      case 0 -> new Credit(in.text(), span(), in.textOrNull(), in.textOrNull());
      case 1 -> new Byline(in.list(in::text), span());
      case 2 -> dateline();
      case 3 -> new Published(day(), in.date(), span());
      default -> throw new IllegalArgumentException("no detail has the number " + kind);
    };
  }

  private LocalDate day() {
    LocalDate day = in.date();
    if (day == null) {
      throw new IllegalArgumentException("a date is missing");
    }
    return day;
  }

  private Dateline dateline() {
    return new Dateline(in.text(), in.list(in::text), in.list(in::text), in.textOrNull(), span());
  }

  private Mention mention() {
    Span span = span();
    Provenance found = provenance();
    String words = words(span);
    return new Mention(
        span, words, EntityType.valueOf(in.text()), in.text(), in.textOrNull(), in.flag(), found);
  }

  private Quotation quotation() {
    Span span = span();
    Provenance found = provenance();
    String words = words(span);
    Attribution attribution =
        in.flag()
            ? new Attribution(in.text(), in.flag() ? span() : null, in.flag(), in.textOrNull())
            : null;
    return new Quotation(span, words, attribution, found);
  }

  private DateMention dateMention() {
    Span span = span();
    Provenance found = provenance();
    return new DateMention(span, words(span), in.text(), found);
  }

  private String words(Span span) {
    String own = in.textOrNull();
    return own != null ? own : text.at(span);
  }

  private Provenance provenance() {
    return new Provenance(in.text(), in.real());
  }

  private Span span() {
    int start = in.number();
    return new Span(start, start + in.number());
  }
}
