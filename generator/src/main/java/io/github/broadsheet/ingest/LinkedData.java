package io.github.broadsheet.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of its article in JSON-LD, by the words of schema.org ({@code NewsArticle}
 * and its kin).
 *
 * @param texts values of the properties that are texts, by property
 * @param authors names of the authors, in order
 * @param publisher name of the publisher
 */
record LinkedData(Map<String, String> texts, List<String> authors, @Nullable String publisher) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final LinkedData NONE = new LinkedData(Map.of(), List.of(), null);

  /** The first article that the page describes; nothing where it describes none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Reading reading = new Reading();
      try (JsonParser json = JSON.createParser(script.data())) {
        while (json.nextToken() != null) {
          reading.value(json, new Thing(), "");
        }
      } catch (IOException e) {
        // What a page says badly, it does not say; what was read up to there counts.
      }
      if (reading.article != null) {
        return reading.article.said();
      }
    }
    return NONE;
  }

  @Nullable String text(String property) {
    return texts.get(property);
  }

  /** One object of the JSON, while it is read. */
  private static final class Thing {

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable String publisher;

    private boolean isArticle() {
      String type = texts.getOrDefault("@type", "");
      return type.endsWith("Article") || type.endsWith("Posting");
    }

    private void put(String property, String text) {
      String clean = HalfLetters.replaced(text).strip();
      if (clean.isEmpty()) {
        return;
      }
      texts.putIfAbsent(property, clean);
      if (property.equals("author") && !clean.contains("://") && !authors.contains(clean)) {
        authors.add(clean);
      }
    }

    private LinkedData said() {
      return new LinkedData(Map.copyOf(texts), List.copyOf(authors), publisher);
    }
  }

  /** One pass over a script; nesting is bounded by the parser, at 1000. */
  private static final class Reading {

    private @Nullable Thing article;

    private void value(JsonParser json, Thing owner, String property) throws IOException {
      JsonToken token = json.currentToken();
      if (token == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          value(json, owner, property);
        }
      } else if (token == JsonToken.START_OBJECT) {
        Thing inner = object(json);
        String name = inner.texts.getOrDefault("name", "");
        if (property.equals("author")) {
          owner.put(property, name);
        } else if (property.equals("publisher") && !name.isEmpty()) {
          owner.publisher = name;
        }
      } else if (token == JsonToken.VALUE_STRING) {
        owner.put(property, json.getText());
      }
    }

    private Thing object(JsonParser json) throws IOException {
      Thing thing = new Thing();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String property = json.currentName();
        json.nextToken();
        value(json, thing, property);
      }
      if (article == null && thing.isArticle()) {
        article = thing;
      }
      return thing;
    }
  }
}
