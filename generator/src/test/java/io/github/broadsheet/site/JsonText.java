package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads JSON back, for tests of what was written: a value that is not there fails the test. */
final class JsonText {

  private JsonText() {}

  /** The object that a text is. */
  @SuppressWarnings("unchecked") // a JSON object
  static Map<String, @Nullable Object> object(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return (Map<String, @Nullable Object>) Objects.requireNonNull(value(parser));
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  /** The objects of a list, which stands at the end of a path of fields. */
  @SuppressWarnings("unchecked") // JSON objects
  static List<Map<String, @Nullable Object>> objects(
      Map<String, @Nullable Object> from, String... path) {
    Object at = from;
    for (String name : path) {
      at = field((Map<String, @Nullable Object>) at, name);
    }
    return (List<Map<String, @Nullable Object>>) at;
  }

  @SuppressWarnings("unchecked") // JSON strings
  static List<String> strings(Map<String, @Nullable Object> from, String name) {
    return (List<String>) field(from, name);
  }

  static String string(Map<String, @Nullable Object> from, String name) {
    return (String) field(from, name);
  }

  static int number(Map<String, @Nullable Object> from, String name) {
    return (int) field(from, name);
  }

  private static Object field(Map<String, @Nullable Object> from, String name) {
    return Objects.requireNonNull(from.get(name), name);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<@Nullable Object> list(JsonParser parser) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }
}
