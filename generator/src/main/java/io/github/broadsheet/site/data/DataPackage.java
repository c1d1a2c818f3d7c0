package io.github.broadsheet.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.broadsheet.site.data.Field.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The descriptor of the data set: which files there are and what every field means (Frictionless
 * Data Package, version 1).
 *
 * @param title name of the site
 * @param description what the data set holds, in a sentence
 * @param homepage address of the site
 * @param rights licence or rights statement, or null
 * @param resources the files, by kind
 */
public record DataPackage(
    String title,
    String description,
    String homepage,
    @Nullable String rights,
    List<Resource> resources) {

  /** The same line ends on every machine. */
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  public DataPackage {
    resources = List.copyOf(resources);
  }

  /**
   * Files of one kind.
   *
   * @param name lower-case name, unique in the package
   * @param paths where they stand, relative to the descriptor
   * @param format {@code csv} or {@code ndjson}
   * @param fields the fields of a row
   */
  public record Resource(
      String name, String title, List<String> paths, String format, List<Field> fields) {

    public Resource {
      paths = List.copyOf(paths);
      fields = List.copyOf(fields);
    }
  }

  /** Writes {@code datapackage.json}. */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = Json.open(out).setPrettyPrinter(LAYOUT.createInstance())) {
      json.writeStartObject();
      json.writeStringField("profile", "data-package");
      json.writeStringField("name", "news-archive");
      json.writeStringField("title", title);
      json.writeStringField("description", description);
      json.writeStringField("homepage", homepage);
      rights(json);
      json.writeArrayFieldStart("resources");
      for (Resource resource : resources) {
        resource(resource, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * A licence needs a path or a name of Open Definition; what is merely text is a licence's title.
   */
  private void rights(JsonGenerator json) throws IOException {
    if (rights == null) {
      return;
    }
    if (!rights.startsWith("http")) {
      json.writeStringField("rights", rights);
      return;
    }
    json.writeArrayFieldStart("licenses");
    json.writeStartObject();
    json.writeStringField("path", rights);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void resource(Resource resource, JsonGenerator json) throws IOException {
    boolean csv = resource.format().equals("csv");
    json.writeStartObject();
    json.writeStringField("name", resource.name());
    json.writeStringField("title", resource.title());
    Json.strings(json, "path", resource.paths());
    json.writeStringField("format", resource.format());
    json.writeStringField("mediatype", csv ? "text/csv" : "application/x-ndjson");
    json.writeStringField("encoding", "utf-8");
    json.writeStringField("profile", csv ? "tabular-data-resource" : "data-resource");
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Field field : resource.fields()) {
      field(field, json);
    }
    json.writeEndArray();
    for (Field field : resource.fields()) {
      if (field.standing() == Standing.KEY) {
        json.writeStringField("primaryKey", field.name());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(Field field, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", field.name());
    json.writeStringField("type", field.type());
    json.writeStringField("description", field.description());
    if (field.standing() != Standing.OPTIONAL) {
      json.writeObjectFieldStart("constraints");
      json.writeBooleanField("required", true);
      if (field.standing() == Standing.KEY) {
        json.writeBooleanField("unique", true);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
