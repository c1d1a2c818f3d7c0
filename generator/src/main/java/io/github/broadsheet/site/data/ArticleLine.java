package io.github.broadsheet.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as one line of newline-delimited JSON: everything that was understood of it, with
 * places in the seed.
 */
public final class ArticleLine {

  /** The fields of a line, in order. */
  public static final List<Field> FIELDS =
      List.of(
          Field.text("id", "Stands for the article for ever").key(),
          Field.text("seed", "Path of the source file, relative to the folder of seeds").required(),
          Field.text("sha256", "SHA-256 of the source file's bytes, in hexadecimal").required(),
          Field.text("url", "Path of the article's page, relative to the site").required(),
          Field.text("headline", "Headline").required(),
          Field.text("deck", "Standfirst under the headline"),
          Field.of("authors", "array", "Names of the byline, people before agencies"),
          Field.of("published", "date", "Day of publication, stated or inferred"),
          Field.text("publication", "Paper it was published in"),
          Field.text("rights", "Licence or rights statement of this article alone"),
          Field.of(
              "dateline",
              "object",
              "Where it was filed: text, places, agencies, and date where the line names one"),
          Field.of(
              "blocks",
              "array",
              "Every paragraph in order: index (of the blank-line separated block of the seed, from"
                  + " 0), kind, text, credit (of a caption), start and end (code points of the"
                  + " decoded seed, end exclusive, a line end counting one), line (from 1), rule"
                  + " (the recogniser that took it)"),
          Field.of(
              "quotes",
              "array",
              "Words in quotation marks: text, speaker, entity (page of the speaker, without"
                  + " .html), start, end, verb where one introduces them"),
          Field.of(
              "dates",
              "array",
              "Dates in the text: text, iso (day, month, year or ISO week)," + " start, end"),
          Field.of(
              "mentions",
              "array",
              "Names: text, type (person, place, organisation), canonical (preferred name), entity"
                  + " (page without .html, or null where a link would not be sure enough), start,"
                  + " end, role where a title stands with the name"),
          Field.of("issues", "array", "What a person should look at: severity, message, line"));

  private ArticleLine() {}

  /** Writes one line, its end included. */
  public static void write(ArticleRecord from, JsonGenerator json) throws IOException {
    Article article = from.article();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("seed", article.seed());
    json.writeStringField("sha256", article.sha256());
    json.writeStringField("url", from.url());
    json.writeStringField("headline", article.headline());
    json.writeStringField("deck", article.deck());
    Json.strings(json, "authors", article.authors());
    json.writeStringField("published", Objects.toString(article.published(), null));
    json.writeStringField("publication", article.publication());
    json.writeStringField("rights", article.metadata().rights());
    dateline(json, article.dateline());
    blocks(from, json);
    quotes(from, json);
    dates(from, json);
    mentions(from, json);
    issues(article, json);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void dateline(JsonGenerator json, @Nullable Dateline dateline) throws IOException {
    if (dateline == null) {
      json.writeNullField("dateline");
      return;
    }
    json.writeObjectFieldStart("dateline");
    json.writeStringField("text", dateline.text());
    Json.strings(json, "places", dateline.places());
    Json.strings(json, "agencies", dateline.agencies());
    json.writeStringField("date", dateline.date());
    json.writeEndObject();
  }

  private static void blocks(ArticleRecord from, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (Block block : from.article().blocks()) {
      json.writeStartObject();
      json.writeNumberField("index", block.index());
      json.writeStringField("kind", block.kind().id());
      json.writeStringField("text", block.text());
      json.writeStringField("credit", block.credit().map(Credit::text).orElse(null));
      span(from, json, block.span());
      json.writeNumberField("line", block.line());
      json.writeStringField("rule", block.found().rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quotes(ArticleRecord from, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("quotes");
    for (Quotation quotation : from.article().quotations()) {
      Attribution attribution = quotation.attribution();
      json.writeStartObject();
      json.writeStringField("text", quotation.text());
      json.writeStringField("speaker", attribution == null ? null : attribution.speaker());
      json.writeStringField("entity", from.speaker(quotation));
      span(from, json, quotation.span());
      Json.optional(json, "verb", attribution == null ? null : attribution.verb());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void dates(ArticleRecord from, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("dates");
    for (DateMention date : from.article().dates()) {
      json.writeStartObject();
      json.writeStringField("text", date.text());
      json.writeStringField("iso", date.iso());
      span(from, json, date.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void mentions(ArticleRecord from, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (ArticleRecord.Name name : from.names()) {
      Mention mention = name.mention();
      json.writeStartObject();
      json.writeStringField("text", mention.text());
      json.writeStringField("type", mention.type().id());
      json.writeStringField("canonical", name.canonical());
      json.writeStringField("entity", name.entity());
      span(from, json, mention.span());
      Json.optional(json, "role", mention.role());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void issues(Article article, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("issues");
    for (Issue issue : article.issues()) {
      json.writeStartObject();
      json.writeStringField("severity", issue.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("message", issue.message());
      json.writeNumberField("line", issue.line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(ArticleRecord from, JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", from.codePoint(span.start()));
    json.writeNumberField("end", from.codePoint(span.end()));
  }
}
