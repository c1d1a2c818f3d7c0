package io.github.broadsheet.typeset;

import io.github.broadsheet.model.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Style sheet, scripts and icon. Their names hold a digest of their bytes, so that browsers may
 * keep them for ever; templates find the names as {@code ${assets.style}}.
 *
 * <p>Any other file in the {@code assets} folder of a project's own templates, such as a font or a
 * picture, is published under its own name.
 *
 * @param paths path by the name that templates use
 * @param sheets the files
 */
record Assets(Map<String, String> paths, List<Sheet> sheets) {

  private static final String FOLDER = "assets/";

  /** The style sheet, in this order: a project overrides the tokens, or adds rules of its own. */
  private static final List<String> STYLES =
      List.of(
          "tokens.css",
          "base.css",
          "article.css",
          "lists.css",
          "charts.css",
          "print.css",
          "own.css");

  /** Single files, by the name that templates use. */
  private static final Map<String, String> SINGLE =
      Map.of(
          "icon",
          "icon.svg",
          "search",
          "search.js",
          "theme",
          "theme.js",
          "today",
          "today.js",
          "world",
          "world.svg");

  static Assets of(TemplateFolders folders) {
    Map<String, String> paths = new LinkedHashMap<>();
    List<Sheet> sheets = new ArrayList<>();
    ByteArrayOutputStream style = new ByteArrayOutputStream();
    for (String name : STYLES) {
      byte[] bytes = folders.read(FOLDER + name);
      if (bytes != null) {
        style.writeBytes(bytes);
        style.write('\n');
      }
    }
    add("style", "site.css", style.toByteArray(), paths, sheets);
    SINGLE.forEach(
        (key, name) -> {
          byte[] bytes = folders.read(FOLDER + name);
          if (bytes != null) {
            add(key, name, bytes, paths, sheets);
          }
        });
    for (String path : folders.own(FOLDER)) {
      String name = path.substring(FOLDER.length());
      byte[] bytes = folders.read(path);
      if (bytes != null && !STYLES.contains(name) && !SINGLE.containsValue(name)) {
        sheets.add(new Sheet(path, bytes));
      }
    }
    return new Assets(Map.copyOf(paths), List.copyOf(sheets));
  }

  private static void add(
      String key, String name, byte[] bytes, Map<String, String> paths, List<Sheet> sheets) {
    int dot = name.lastIndexOf('.');
    String digest = Fingerprint.of(bytes).brief(10);
    String path = FOLDER + name.substring(0, dot) + "." + digest + name.substring(dot);
    paths.put(key, path);
    sheets.add(new Sheet(path, bytes));
  }
}
