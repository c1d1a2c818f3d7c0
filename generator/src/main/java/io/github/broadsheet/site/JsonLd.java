package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.site.view.Crumb;
import io.github.broadsheet.site.view.Markup;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What pages tell programs: JSON-LD 1.1 with the words of schema.org. */
final class JsonLd {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonLd(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one thing. */
  @FunctionalInterface
  interface Thing {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * All things that a page tells of, fit to stand in a script element: no {@code <} in any text can
   * end it.
   */
  static Markup graph(List<Thing> things) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      for (Thing thing : things) {
        thing.write(json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return new Markup(out.toString().replace("<", "\\u003c"));
  }

  /** Begins a thing; {@link #end} ends it. */
  static JsonLd thing(JsonGenerator json, String type, @Nullable String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    if (id != null) {
      json.writeStringField("@id", id);
    }
    return new JsonLd(json);
  }

  /** A property, left out where there is nothing to say. */
  JsonLd text(String property, @Nullable String value) throws IOException {
    if (value != null && !value.isBlank()) {
      json.writeStringField(property, value);
    }
    return this;
  }

  JsonLd number(String property, int value) throws IOException {
    json.writeNumberField(property, value);
    return this;
  }

  JsonLd truth(String property, boolean value) throws IOException {
    json.writeBooleanField(property, value);
    return this;
  }

  JsonLd texts(String property, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(property);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    return this;
  }

  /** A property whose value is another thing. */
  JsonLd thing(String property, Thing value) throws IOException {
    json.writeFieldName(property);
    value.write(json);
    return this;
  }

  /** A property whose values are other things; left out where there are none. */
  JsonLd things(String property, List<Thing> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(property);
      for (Thing value : values) {
        value.write(json);
      }
      json.writeEndArray();
    }
    return this;
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  /** A thing that is told of elsewhere. */
  static Thing reference(String id) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("@id", id);
      json.writeEndObject();
    };
  }

  /** A thing with a name and perhaps a page. */
  static Thing named(String type, String name, @Nullable String url) {
    return json -> thing(json, type, null).text("name", name).text("url", url).end();
  }

  static void breadcrumbs(
      JsonGenerator json, List<Crumb> crumbs, UnaryOperator<String> address, String here)
      throws IOException {
    JsonLd list = thing(json, "BreadcrumbList", null);
    json.writeArrayFieldStart("itemListElement");
    for (int i = 0; i < crumbs.size(); i++) {
      Crumb crumb = crumbs.get(i);
      thing(json, "ListItem", null)
          .number("position", i + 1)
          .text("name", crumb.name())
          .text("item", crumb.path() == null ? here : address.apply(crumb.path()))
          .end();
    }
    json.writeEndArray();
    list.end();
  }
}
