package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.relate.ArticleCard;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code data/articles/YYYY-MM.ndjson}: what was understood of every article, one a line. */
final class DataSet implements PageKind {

  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    Map<String, List<String>> months = new TreeMap<>();
    for (ArticleCard card : edition.archive().articles()) {
      LocalDate day = card.published();
      String month = day == null ? "undated" : day.toString().substring(0, 7);
      months.computeIfAbsent(month, m -> new ArrayList<>()).add(card.id());
    }
    months.forEach(
        (month, ids) ->
            plan.accept(
                new Page(
                    "data/articles/" + month + ".ndjson",
                    Fingerprint.of(ids.toArray(String[]::new)),
                    new Content.Written(out -> write(edition, ids, out)))));
  }

  private static void write(Edition edition, List<String> ids, OutputStream out)
      throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setRootValueSeparator(null);
      for (String id : ids) {
        article(edition, edition.articles().read(id), json);
        json.writeRaw('\n');
      }
    }
  }

  private static void article(Edition edition, Article article, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("seed", article.seed());
    json.writeStringField("sha256", article.sha256());
    json.writeStringField("headline", article.headline());
    json.writeStringField("deck", article.deck());
    strings(json, "authors", article.authors());
    json.writeStringField("published", text(article.published()));
    json.writeStringField("publication", article.publication());
    dateline(json, article.dateline());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      json.writeStartObject();
      json.writeNumberField("index", block.index());
      json.writeStringField("kind", block.kind().id());
      json.writeStringField("text", block.text());
      json.writeStringField("credit", block.credit().map(Credit::text).orElse(null));
      span(json, block.span());
      json.writeNumberField("line", block.line());
      json.writeStringField("rule", block.found().rule());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quotation quotation : article.quotations()) {
      json.writeStartObject();
      json.writeStringField("text", quotation.text());
      json.writeStringField(
          "speaker", quotation.attribution() == null ? null : quotation.attribution().speaker());
      span(json, quotation.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (DateMention date : article.dates()) {
      json.writeStartObject();
      json.writeStringField("text", date.text());
      json.writeStringField("iso", date.iso());
      span(json, date.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : article.mentions()) {
      json.writeStartObject();
      json.writeStringField("text", mention.text());
      json.writeStringField("type", mention.type().id());
      json.writeStringField("canonical", mention.canonical());
      json.writeStringField(
          "entity",
          edition
              .archive()
              .link(article.id(), mention)
              .map(EntityKey::toString)
              .orElse(mention.linkable() ? mention.type().folder() + "/?" : null));
      span(json, mention.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void dateline(JsonGenerator json, @Nullable Dateline dateline) throws IOException {
    if (dateline == null) {
      json.writeNullField("dateline");
      return;
    }
    json.writeObjectFieldStart("dateline");
    json.writeStringField("text", dateline.text());
    strings(json, "places", dateline.places());
    strings(json, "agencies", dateline.agencies());
    json.writeStringField("date", dateline.date());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
