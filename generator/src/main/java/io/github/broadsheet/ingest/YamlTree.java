package io.github.broadsheet.ingest;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML text as nodes that know their lines. What people typed may be wrong or malicious: it is
 * refused when it nests deeply or refers to itself often, and never throws.
 *
 * @param root the outermost node, null where the text is empty or at fault
 * @param fault what is wrong with the text, null where nothing is
 * @param line line of the fault, from 0
 */
record YamlTree(@Nullable Node root, @Nullable String fault, int line) {

  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 10;

  /**
   * Reads a text.
   *
   * @param file its file, as the user knows it
   */
  static YamlTree of(String file, String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    try {
      int deep = tooDeepAt(settings, yaml);
      if (deep >= 0) {
        return new YamlTree(null, "nests lists too deeply for metadata", deep);
      }
      Node root = new Compose(settings).composeString(yaml).orElse(null);
      return new YamlTree(root, null, 0);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      return new YamlTree(null, "is not YAML: " + e.getProblem(), line);
    } catch (YamlEngineException e) {
      return new YamlTree(null, "is not YAML: " + e.getMessage(), 0);
    }
  }

  /** Composing recurses as deeply as the text nests; reading its events does not. */
  private static int tooDeepAt(LoadSettings settings, String yaml) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > DEEPEST) {
        return event.getStartMark().map(Mark::getLine).orElse(0);
      }
    }
    return -1;
  }
}
