package io.github.broadsheet.site.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.site.data.Json;
import java.io.IOException;
import java.io.OutputStream;

/** A feed in JSON (JSON Feed 1.1). */
public final class JsonFeed {

  private static final String SUFFIX = ".json";

  private JsonFeed() {}

  /** Writes the document. */
  public static void write(Feed feed, OutputStream out) throws IOException {
    Feed.Links links = feed.links();
    try (JsonGenerator json = Json.open(out)) {
      json.writeStartObject();
      json.writeStringField("version", "https://jsonfeed.org/version/1.1");
      json.writeStringField("title", feed.title());
      json.writeStringField("home_page_url", feed.home());
      json.writeStringField("feed_url", links.self() + SUFFIX);
      if (links.older() != null) {
        json.writeStringField("next_url", links.older() + SUFFIX);
      }
      json.writeStringField("language", feed.language());
      json.writeArrayFieldStart("items");
      for (Feed.Entry entry : feed.entries()) {
        item(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void item(Feed.Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.address());
    json.writeStringField("url", entry.address());
    json.writeStringField("title", entry.title());
    json.writeStringField("content_text", entry.summary());
    json.writeStringField("date_published", entry.instant());
    if (!entry.authors().isEmpty()) {
      json.writeArrayFieldStart("authors");
      for (String author : entry.authors()) {
        json.writeStartObject();
        json.writeStringField("name", author);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
