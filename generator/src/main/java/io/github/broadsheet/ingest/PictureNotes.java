package io.github.broadsheet.ingest;

import io.github.broadsheet.model.PictureNote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads what the archivist says of pictures: a file name, a mapping of {@code file}, {@code
 * caption}, {@code credit} and {@code alt}, or a list of these.
 */
final class PictureNotes {

  private static final Set<String> KEYS = Set.of("file", "caption", "credit", "alt");

  private final Problems problems;

  /** Hears of problems. */
  @FunctionalInterface
  interface Problems {
    void tell(Node where, String message, @Nullable String advice);
  }

  PictureNotes(Problems problems) {
    this.problems = problems;
  }

  List<PictureNote> of(Node node) {
    List<PictureNote> notes = new ArrayList<>();
    List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    for (Node item : items) {
      PictureNote note = note(item);
      if (note != null) {
        notes.add(note);
      }
    }
    return notes;
  }

  private @Nullable PictureNote note(Node node) {
    if (node instanceof ScalarNode scalar) {
      String file = MetadataReader.isNull(node) ? "" : MetadataReader.value(scalar);
      return isBeside(file, node) ? new PictureNote(file, null, null, null) : null;
    }
    if (!(node instanceof MappingNode mapping)) {
      problems.tell(node, "pictures are file names, or have a file each", null);
      return null;
    }
    Map<String, String> said = said(mapping);
    String file = said.get("file");
    if (file == null) {
      problems.tell(node, "a picture has no file", "Write \"file: NAME.jpg\"");
      return null;
    }
    return isBeside(file, node)
        ? new PictureNote(file, said.get("caption"), said.get("credit"), said.get("alt"))
        : null;
  }

  private Map<String, String> said(MappingNode mapping) {
    Map<String, String> said = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String given = entry.getKeyNode() instanceof ScalarNode key ? MetadataReader.value(key) : "";
      String name = given.toLowerCase(Locale.ROOT);
      Node value = entry.getValueNode();
      if (!KEYS.contains(name)) {
        String advice =
            NearestWord.to(name, KEYS)
                .map(nearest -> "Did you mean \"" + nearest + "\"?")
                .orElse("Known keys: alt, caption, credit, file");
        problems.tell(entry.getKeyNode(), "unknown key \"" + given + "\" of a picture", advice);
      } else if (!(value instanceof ScalarNode scalar)) {
        problems.tell(value, name + " of a picture is a text", null);
      } else if (!MetadataReader.isNull(value) && !scalar.getValue().isBlank()) {
        said.put(name, MetadataReader.value(scalar));
      }
    }
    return said;
  }

  private boolean isBeside(String file, Node node) {
    if (file.isEmpty()) {
      return false;
    }
    if (file.indexOf('/') < 0 && file.indexOf('\\') < 0 && !file.startsWith(".")) {
      return true;
    }
    problems.tell(
        node,
        "picture \"" + file + "\" is not beside the article",
        "Put the picture into the folder of the article and write its name alone");
    return false;
  }
}
