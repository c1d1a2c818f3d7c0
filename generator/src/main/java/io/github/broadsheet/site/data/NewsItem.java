package io.github.broadsheet.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.EntityType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article for the systems of news agencies (IPTC ninjs 2.1): what it is about and where it
 * stands. The words themselves are in the lines of {@link ArticleLine}, so this says {@code
 * partial}.
 *
 * @param address absolute address of its page, which is its identity
 * @param headline its headline
 * @param summary deck or first sentence, where there is one
 * @param byline names of the byline, or null
 * @param published its day, where known
 * @param language BCP 47 tag
 * @param rights licence or rights statement, or null
 * @param sources agencies
 * @param names who and what it names
 */
public record NewsItem(
    String address,
    String headline,
    @Nullable String summary,
    @Nullable String byline,
    @Nullable LocalDate published,
    String language,
    @Nullable String rights,
    List<String> sources,
    List<Name> names) {

  public NewsItem {
    sources = List.copyOf(sources);
    names = List.copyOf(names);
  }

  /** A person, place or organisation, and the absolute address of its page. */
  public record Name(EntityType type, String name, String address) {}

  /** Writes one line, its end included. */
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("uri", address);
    json.writeObjectFieldStart("standard");
    json.writeStringField("name", "ninjs");
    json.writeStringField("version", "2.1");
    json.writeStringField("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json");
    json.writeEndObject();
    json.writeStringField("type", "text");
    json.writeStringField("representationtype", "partial");
    json.writeStringField("pubstatus", "usable");
    json.writeStringField("language", language);
    if (published != null) {
      json.writeStringField("contentcreated", published + "T00:00:00Z");
    }
    Json.optional(json, "by", byline);
    values(json, "headlines", "main", headline);
    if (summary != null) {
      values(json, "descriptions", "summary", summary);
    }
    Json.optional(json, "usageterms", rights);
    for (EntityType type : EntityType.values()) {
      names(json, type);
    }
    if (!sources.isEmpty()) {
      json.writeArrayFieldStart("infosources");
      for (String source : sources) {
        json.writeStartObject();
        json.writeStringField("name", source);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void values(JsonGenerator json, String name, String role, String value)
      throws IOException {
    json.writeArrayFieldStart(name);
    json.writeStartObject();
    json.writeStringField("role", role);
    json.writeStringField("contenttype", "text/plain");
    json.writeStringField("value", value);
    json.writeEndObject();
    json.writeEndArray();
  }

  /**
   * The standard's lists are called as the folders of our pages are: people, places, organisations.
   */
  private void names(JsonGenerator json, EntityType type) throws IOException {
    boolean begun = false;
    for (Name name : names) {
      if (name.type() == type) {
        if (!begun) {
          json.writeArrayFieldStart(type.folder());
          begun = true;
        }
        json.writeStartObject();
        json.writeStringField("name", name.name());
        json.writeStringField("uri", name.address());
        json.writeEndObject();
      }
    }
    if (begun) {
      json.writeEndArray();
    }
  }
}
