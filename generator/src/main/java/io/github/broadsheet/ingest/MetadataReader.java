package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads what an archivist says of an article, as YAML 1.2: one mapping whose keys are the
 * components of {@link Metadata}.
 *
 * <p>A wrong key or value is a problem with file and line; the rest still counts. For one text and
 * one thread.
 */
final class MetadataReader {

  /** Characters of the longest metadata. */
  static final int LONGEST = 256 * 1024;

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "title", "headline",
          "author", "authors",
          "date", "published",
          "url", "source",
          "place", "places",
          "agency", "agencies",
          "corrections", "notes",
          "license", "rights",
          "image", "pictures",
          "picture", "pictures");
  private static final Set<String> KEYS =
      Arrays.stream(Metadata.class.getRecordComponents())
          .map(component -> component.getName())
          .collect(Collectors.toUnmodifiableSet());

  private final String file;
  private final int firstLine;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Node> values = new TreeMap<>();

  /**
   * A reader for one text.
   *
   * @param file the file, as the user knows it
   * @param firstLine line of the file on which the YAML begins, from 1
   */
  MetadataReader(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /** Whether a key means something, in capitals or not. */
  static boolean knows(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return KEYS.contains(OTHER_NAMES.getOrDefault(lower, lower));
  }

  /** What was wrong, in the order in which it was met. */
  List<Issue> issues() {
    return issues;
  }

  /** What the YAML says. */
  Metadata read(String yaml) {
    if (yaml.length() > LONGEST) {
      error(firstLine, "is too long for metadata", "The limit is " + LONGEST + " characters");
      return Metadata.none();
    }
    YamlTree tree = YamlTree.of(file, yaml);
    if (tree.fault() != null) {
      error(firstLine + tree.line(), tree.fault(), null);
    } else if (tree.root() != null) {
      collect(tree.root());
    }
    if (values.isEmpty()) {
      return Metadata.none();
    }
    return new Metadata(
        text("headline"),
        text("deck"),
        list("authors"),
        date("published"),
        date("updated"),
        text("publication"),
        list("places"),
        list("agencies"),
        list("tags"),
        language(),
        source(),
        status(),
        list("notes"),
        pictures(),
        text("rights"),
        list("leftovers"),
        list("keep"));
  }

  private void collect(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      error(
          line(root),
          "is not a list of keys and values",
          "Write for example \"published: 2022-01-10\"");
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      String given = entry.getKeyNode() instanceof ScalarNode key ? value(key) : "";
      String key = given.toLowerCase(Locale.ROOT);
      String name = OTHER_NAMES.getOrDefault(key, key);
      if (!KEYS.contains(name)) {
        error(line(entry.getKeyNode()), "unknown key \"" + given + "\"", advice(name));
      } else if (!isNull(entry.getValueNode())) {
        if (values.put(name, entry.getValueNode()) != null) {
          error(line(entry.getKeyNode()), name + " is said twice", "Keep one of the two");
        }
      }
    }
  }

  private static String advice(String name) {
    return NearestWord.to(name, KEYS)
        .map(nearest -> "Did you mean \"" + nearest + "\"?")
        .orElseGet(() -> "Known keys: " + KEYS.stream().sorted().collect(Collectors.joining(", ")));
  }

  private @Nullable String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      String value = value(scalar);
      return value.isEmpty() ? null : value;
    }
    error(line(node), key + " is a text, not a list", null);
    return null;
  }

  /** What somebody wrote, without spaces around it and halves of letters. */
  static String value(ScalarNode scalar) {
    return HalfLetters.replaced(scalar.getValue()).strip();
  }

  private List<String> list(String key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      List<String> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          String value = isNull(item) ? "" : value(scalar);
          if (!value.isEmpty() && !items.contains(value)) {
            items.add(value);
          }
        } else {
          error(line(item), key + " is a list of texts", null);
        }
      }
      return items;
    }
    String single = text(key);
    return single == null ? List.of() : List.of(single);
  }

  private @Nullable LocalDate date(String key) {
    String value = text(key);
    if (value == null) {
      return null;
    }
    try {
      int end = value.indexOf('T') == 10 || value.indexOf(' ') == 10 ? 10 : value.length();
      return LocalDate.parse(value.substring(0, end));
    } catch (DateTimeException e) {
      error(
          line(values.get(key)),
          key + ": \"" + value + "\" is not a date",
          "Write year-month-day, such as 2022-01-10");
      return null;
    }
  }

  private @Nullable Status status() {
    String value = text("status");
    if (value == null) {
      return null;
    }
    for (Status status : Status.values()) {
      if (status.name().equalsIgnoreCase(value)) {
        return status;
      }
    }
    error(
        line(values.get("status")),
        "status: \"" + value + "\" is not known",
        "Write published, corrected, withdrawn or unlisted");
    return null;
  }

  private @Nullable String language() {
    String value = text("language");
    try {
      return value == null
          ? null
          : new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      error(
          line(values.get("language")),
          "language: \"" + value + "\" is not a language",
          "Write a tag of BCP 47, such as en or de-AT");
      return null;
    }
  }

  /** An address that leads to the web and nowhere else: it becomes a link. */
  private @Nullable String source() {
    String value = text("source");
    if (value == null || value.startsWith("https://") || value.startsWith("http://")) {
      return value;
    }
    error(
        line(values.get("source")),
        "source: \"" + value + "\" is not a web address",
        "Write it whole, with https://");
    return null;
  }

  private List<PictureNote> pictures() {
    Node node = values.get("pictures");
    PictureNotes notes = new PictureNotes(this::error);
    return node == null ? List.of() : notes.of(node);
  }

  static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.getTag().getValue().endsWith(":null");
  }

  private int line(@Nullable Node node) {
    return node == null ? firstLine : node.getStartMark().map(this::line).orElse(firstLine);
  }

  private int line(Mark mark) {
    return firstLine + mark.getLine();
  }

  private void error(@Nullable Node node, String message, @Nullable String advice) {
    error(line(node), message, advice);
  }

  private void error(int line, String message, @Nullable String advice) {
    issues.add(Issue.error(file, line, message, advice));
  }
}
