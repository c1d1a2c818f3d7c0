package io.github.broadsheet.site.search;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.site.data.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of the search beside those of a {@link Segment}: what there is, titles, and names. */
public final class Shards {

  /** Titles in a file: results that stand together should cost few files, and few bytes beside. */
  public static final int TITLES = 8;

  /** Files in a folder. */
  private static final int FOLDER = 1_000;

  private Shards() {}

  /**
   * A segment in the manifest.
   *
   * @param name its folder
   * @param version stands for its content, so that browsers do not mix files of two builds
   * @param from first day, or null where it has none
   * @param to last day
   */
  public record Part(
      String name,
      String version,
      int articles,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * What a list of results shows.
   *
   * @param path the article's page, without {@code .html}
   */
  public record Title(String path, String headline, String summary) {}

  /** A name that results can be narrowed to. */
  public record Name(String slug, String name) {}

  /**
   * Where one of very many files stands: {@code 16/b1/1042}, relative to the folder of the search.
   *
   * @param kind {@code b} for buckets, {@code d} for groups of them, {@code p} for places, {@code
   *     t} for titles
   */
  public static String path(String segment, char kind, int number) {
    return segment + "/" + kind + number / FOLDER + "/" + number;
  }

  /** Writes the manifest, which the page loads first. */
  public static void manifest(Spelling spelling, List<Part> parts, OutputStream out)
      throws IOException {
    try (JsonGenerator json = open("manifest", out)) {
      json.writeStartObject();
      json.writeStringField("silent", String.join(" ", spelling.silent()));
      json.writeArrayFieldStart("suffixes");
      for (Spelling.Suffix suffix : spelling.suffixes()) {
        json.writeStartArray();
        json.writeString(suffix.ending());
        json.writeString(suffix.replacement());
        json.writeNumber(suffix.shortest());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeNumberField("titles", TITLES);
      json.writeNumberField("group", Segment.GROUP);
      json.writeArrayFieldStart("segments");
      for (Part part : parts) {
        json.writeStartObject();
        json.writeStringField("name", part.name());
        json.writeStringField("version", part.version());
        json.writeNumberField("articles", part.articles());
        json.writeStringField("from", part.from() == null ? null : part.from().toString());
        json.writeStringField("to", part.to() == null ? null : part.to().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      close(json);
    }
  }

  /** Writes titles, in the order of their articles. */
  public static void titles(String shard, List<Title> titles, OutputStream out) throws IOException {
    try (JsonGenerator json = open(shard, out)) {
      json.writeStartArray();
      for (Title title : titles) {
        json.writeStartArray();
        json.writeString(title.path());
        json.writeString(title.headline());
        json.writeString(title.summary());
        json.writeEndArray();
      }
      json.writeEndArray();
      close(json);
    }
  }

  /** Writes the paragraphs of an article, from which the search shows what it found. */
  public static void text(String shard, Article article, OutputStream out) throws IOException {
    try (JsonGenerator json = open(shard, out)) {
      json.writeStartArray();
      for (Block block : article.blocks()) {
        if (Leaf.isSearched(block.kind())) {
          json.writeString(block.text());
        }
      }
      json.writeEndArray();
      close(json);
    }
  }

  /** Writes the names that are offered for a filter. */
  public static void names(String shard, List<Name> names, OutputStream out) throws IOException {
    try (JsonGenerator json = open(shard, out)) {
      json.writeStartArray();
      for (Name name : names) {
        json.writeStartArray();
        json.writeString(name.slug());
        json.writeString(name.name());
        json.writeEndArray();
      }
      json.writeEndArray();
      close(json);
    }
  }

  private static JsonGenerator open(String shard, OutputStream out) throws IOException {
    out.write(("searchShard(\"" + shard + "\",").getBytes(StandardCharsets.UTF_8));
    return Json.open(out);
  }

  private static void close(JsonGenerator json) throws IOException {
    json.writeRaw(")\n");
  }
}
