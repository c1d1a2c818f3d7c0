package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads an authority file, keeping the line of all that it says. For one file. */
final class AuthorityReader {

  private static final List<String> KEYS =
      List.of(
          "name",
          "type",
          "variants",
          "same as",
          "not the same as",
          "never link",
          "identifiers",
          "note");

  private final String file;
  private final List<AuthorityEntry> entries = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<NameKey, Integer> claimed = new HashMap<>();

  AuthorityReader(String file) {
    this.file = file;
  }

  AuthorityFile read(String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      new Compose(settings).composeString(yaml).ifPresent(this::readAll);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      issues.add(
          Issue.error(
              file, line, "this is not YAML: " + e.getProblem(), "Nothing of the file is used"));
    } catch (YamlEngineException e) {
      issues.add(
          Issue.error(file, 0, "this is not YAML: " + e.getMessage(), "Nothing of it is used"));
    }
    return new AuthorityFile(entries, issues);
  }

  private void readAll(Node root) {
    if (!(root instanceof SequenceNode list)) {
      error(root, "an authority file is a list of names", "Begin each with \"- name: \"");
      return;
    }
    for (Node item : list.getValue()) {
      if (item instanceof MappingNode mapping) {
        readEntry(mapping);
      } else {
        error(item, "an entry has a name and more", "Begin it with \"- name: \"");
      }
    }
  }

  private void readEntry(MappingNode mapping) {
    Map<String, Node> fields = fields(mapping);
    String name = fields.containsKey("name") ? text(fields.get("name")) : "";
    if (name.isEmpty()) {
      error(mapping, "an entry needs a name", "Add a line \"name: \" with the preferred name");
      return;
    }
    EntityType type = type(fields.get("type"));
    List<String> variants = new ArrayList<>(texts(fields.get("variants")));
    variants.addAll(texts(fields.get("same as")));
    if (claim(mapping, type, name)) {
      variants.removeIf(variant -> !claim(mapping, type, variant));
      Node never = fields.get("never link");
      entries.add(
          new AuthorityEntry(
              name,
              type,
              variants,
              texts(fields.get("not the same as")),
              never == null || !yes(never),
              identifiers(fields.get("identifiers")),
              fields.containsKey("note") ? text(fields.get("note")) : null,
              line(mapping)));
    }
  }

  /** Takes a name for an entry, unless an earlier one has it. */
  private boolean claim(Node node, @Nullable EntityType type, String name) {
    int first = line(node);
    for (EntityType one : type == null ? EntityType.values() : new EntityType[] {type}) {
      NameKey key = new NameKey(one, NormalName.of(one, name));
      Integer earlier = claimed.putIfAbsent(key, first);
      if (earlier != null && earlier != first) {
        error(
            node,
            "\"" + name + "\" has an entry already, at line " + earlier,
            "Put all that is said of it into one entry");
        return false;
      }
    }
    return true;
  }

  private Map<String, Node> fields(MappingNode mapping) {
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode()).toLowerCase(Locale.ROOT);
      if (KEYS.contains(key)) {
        fields.put(key, tuple.getValueNode());
      } else {
        error(
            tuple.getKeyNode(),
            "an entry has no \"" + key + "\"",
            "It may have: " + String.join(", ", KEYS));
      }
    }
    return fields;
  }

  private @Nullable EntityType type(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    String id = text(node).toLowerCase(Locale.ROOT);
    Optional<EntityType> type =
        Arrays.stream(EntityType.values())
            .filter(one -> one.id().equals(id.replace("organization", "organisation")))
            .findFirst();
    if (type.isEmpty()) {
      error(node, "no type is called \"" + id + "\"", "Use person, place or organisation");
    }
    return type.orElse(null);
  }

  private boolean yes(Node node) {
    return switch (text(node).toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> {
        error(node, "\"never link\" is true or false", "Write true or false");
        yield false;
      }
    };
  }

  private Map<String, String> identifiers(@Nullable Node node) {
    Map<String, String> urls = new TreeMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String scheme = text(tuple.getKeyNode()).toLowerCase(Locale.ROOT);
        String value = text(tuple.getValueNode());
        Optional<String> url = IdentifierSchemes.url(scheme, value);
        url.ifPresent(it -> urls.put(scheme, it));
        if (url.isEmpty()) {
          error(
              tuple.getValueNode(),
              "\"" + value + "\" is no identifier of " + scheme,
              "Give its URL, or an identifier of " + IdentifierSchemes.names());
        }
      }
    } else if (node != null) {
      error(node, "identifiers have a scheme each", "Write \"identifiers: {wikidata: Q42}\"");
    }
    return urls;
  }

  /** One text, or a list of them. */
  private List<String> texts(@Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    return items.stream().map(this::text).filter(text -> !text.isEmpty()).distinct().toList();
  }

  private String text(@Nullable Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    if (node != null) {
      error(node, "a text is expected here", "Put it in quotation marks if it has a colon");
    }
    return "";
  }

  private void error(Node node, String message, String advice) {
    issues.add(Issue.error(file, line(node), message, advice));
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
