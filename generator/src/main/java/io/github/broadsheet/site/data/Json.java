package io.github.broadsheet.site.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How JSON is written here: UTF-8, compact, one document a line where there are several. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /**
   * A generator that leaves {@code out} open when it is closed. Half a surrogate pair, which UTF-8
   * cannot hold, becomes a question mark, and no error.
   */
  public static JsonGenerator open(OutputStream out) throws IOException {
    JsonGenerator json =
        FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
    return json;
  }

  /** A field that is left out where there is nothing to say. */
  public static void optional(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  /** A field with a list of strings. */
  public static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
