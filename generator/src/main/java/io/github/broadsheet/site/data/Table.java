package io.github.broadsheet.site.data;

import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table of the data set for spreadsheets and statistics: the same facts as the lines of JSON, one
 * thing a row, each row with the id of its article.
 *
 * @param name its name, and that of its folder: {@code mentions}
 * @param title what a row is
 * @param columns its columns, in order
 * @param rows writes the rows of one article
 */
public record Table(String name, String title, List<Field> columns, Rows rows) {

  private static final Field ARTICLE = Field.text("article", "Id of the article").required();
  private static final Field START =
      Field.number("start", "First code point in the decoded seed, from 0");
  private static final Field END = Field.number("end", "Code point after the last");
  private static final Field ENTITY =
      Field.text("entity", "Page of the entity, without .html; empty where not sure enough");

  private static final Table ARTICLES =
      new Table(
          "articles",
          "An article",
          List.of(
              Field.text("id", "Stands for the article for ever").key(),
              Field.text("url", "Path of its page, relative to the site").required(),
              Field.text("headline", "Headline").required(),
              Field.text("deck", "Standfirst under the headline"),
              Field.text("authors", "Names of the byline, with semicolons between"),
              Field.of("published", "date", "Day of publication, stated or inferred"),
              Field.text("publication", "Paper it was published in"),
              Field.text("places", "Places of the dateline, with semicolons between"),
              Field.text("agencies", "Agencies of the dateline, with semicolons between"),
              Field.text("seed", "Path of the source file, relative to the folder of seeds")
                  .required(),
              Field.text("sha256", "SHA-256 of the source file's bytes").required()),
          Table::article);

  private static final Table MENTIONS =
      new Table(
          "mentions",
          "A name where it stands",
          List.of(
              ARTICLE,
              Field.text("text", "The name as it stands").required(),
              Field.text("type", "person, place or organisation").required(),
              Field.text("canonical", "Preferred name").required(),
              ENTITY,
              Field.text("role", "Title or office that stands with it"),
              START,
              END),
          Table::mentions);

  private static final Table QUOTATIONS =
      new Table(
          "quotations",
          "Words in quotation marks",
          List.of(
              ARTICLE,
              Field.number("number", "Which quotation of its article, from 1"),
              Field.text("text", "The words, without their marks").required(),
              Field.text("speaker", "Name or description of the speaker"),
              ENTITY,
              Field.text("verb", "The verb that introduces them"),
              START,
              END),
          Table::quotations);

  private static final Table CAPTIONS =
      new Table(
          "captions",
          "A caption of a picture",
          List.of(
              ARTICLE,
              Field.number("number", "Which caption of its article, from 1"),
              Field.text("text", "The whole caption").required(),
              Field.text("credit", "The credit alone"),
              Field.text("photographer", "The person credited"),
              Field.text("agency", "The agency, paper or library credited"),
              START,
              END),
          Table::captions);

  private static final Table DATES =
      new Table(
          "dates",
          "A date that the text names",
          List.of(
              ARTICLE,
              Field.text("text", "The date as it stands").required(),
              Field.text("iso", "ISO 8601 day, month, year or week").required(),
              START,
              END),
          Table::dates);

  public Table {
    columns = List.copyOf(columns);
  }

  /** Writes the rows of one article. */
  interface Rows {
    void of(ArticleRecord from, Csv csv) throws IOException;
  }

  /** All tables. */
  public static List<Table> all() {
    return List.of(ARTICLES, MENTIONS, QUOTATIONS, CAPTIONS, DATES);
  }

  /** Writes the header and the rows of some articles, which are read as they are needed. */
  public void write(Stream<ArticleRecord> articles, OutputStream out) throws IOException {
    write(List.of(this), articles, List.of(out));
  }

  /** Writes several tables of the same articles, each of which is read once. */
  public static void write(
      List<Table> tables, Stream<ArticleRecord> articles, List<? extends OutputStream> outs)
      throws IOException {
    List<Writer> writers = new ArrayList<>();
    List<Csv> sheets = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(outs.get(i), StandardCharsets.UTF_8));
      writers.add(writer);
      sheets.add(Csv.open(writer, tables.get(i).columns));
    }
    for (ArticleRecord article : (Iterable<ArticleRecord>) articles::iterator) {
      for (int i = 0; i < tables.size(); i++) {
        tables.get(i).rows.of(article, sheets.get(i));
      }
    }
    for (Writer writer : writers) {
      writer.flush();
    }
  }

  private static void article(ArticleRecord from, Csv csv) throws IOException {
    Dateline dateline = from.article().dateline();
    csv.value(from.article().id())
        .value(from.url())
        .value(from.article().headline())
        .value(from.article().deck())
        .values(from.article().authors())
        .value(Objects.toString(from.article().published(), null))
        .value(from.article().publication())
        .values(dateline == null ? List.of() : dateline.places())
        .values(dateline == null ? List.of() : dateline.agencies())
        .value(from.article().seed())
        .value(from.article().sha256())
        .end();
  }

  private static void mentions(ArticleRecord from, Csv csv) throws IOException {
    for (ArticleRecord.Name name : from.names()) {
      Mention mention = name.mention();
      csv.value(from.article().id())
          .value(mention.text())
          .value(mention.type().id())
          .value(name.canonical())
          .value(name.entity())
          .value(mention.role());
      end(from, mention.span(), csv);
    }
  }

  private static void quotations(ArticleRecord from, Csv csv) throws IOException {
    int number = 0;
    for (Quotation quotation : from.article().quotations()) {
      Attribution attribution = quotation.attribution();
      csv.value(from.article().id())
          .value(++number)
          .value(quotation.text())
          .value(attribution == null ? null : attribution.speaker())
          .value(from.speaker(quotation))
          .value(attribution == null ? null : attribution.verb());
      end(from, quotation.span(), csv);
    }
  }

  private static void captions(ArticleRecord from, Csv csv) throws IOException {
    int number = 0;
    for (Block block : from.article().blocks()) {
      if (block.kind() == BlockKind.CAPTION) {
        Credit credit = block.credit().orElse(null);
        csv.value(from.article().id())
            .value(++number)
            .value(block.text())
            .value(credit == null ? null : credit.text())
            .value(credit == null ? null : credit.photographer())
            .value(credit == null ? null : credit.agency());
        end(from, block.span(), csv);
      }
    }
  }

  private static void dates(ArticleRecord from, Csv csv) throws IOException {
    for (DateMention date : from.article().dates()) {
      csv.value(from.article().id()).value(date.text()).value(date.iso());
      end(from, date.span(), csv);
    }
  }

  private static void end(ArticleRecord from, Span span, Csv csv) throws IOException {
    csv.value(from.codePoint(span.start())).value(from.codePoint(span.end())).end();
  }
}
