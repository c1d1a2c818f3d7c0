package io.github.broadsheet.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of the specification {@code spec/newstext.md}.
 *
 * @param section the heading it stands under
 * @param line where it begins
 * @param place {@code article}, {@code whole}, {@code top}, {@code body} or {@code end}
 * @param published the article's date as an archivist would give it, or null
 * @param text what stands in the file
 * @param claims what is to be seen in it, one claim a line
 */
record SpecExample(
    String section,
    int line,
    String place,
    @Nullable LocalDate published,
    String text,
    List<String> claims) {

  private static final List<String> PLACES = List.of("article", "whole", "top", "body", "end");

  /** All examples of a file, in order. */
  static List<SpecExample> read(Path file) throws IOException {
    List<SpecExample> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        section = line.replaceFirst("#+ *", "");
      } else if (line.startsWith("```")) {
        int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
        if (end == i) {
          throw new IllegalArgumentException(file + ":" + (i + 1) + ": a fence that never ends");
        }
        examples.add(of(section, i + 1, line.substring(3).split(" "), lines.subList(i + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  private static SpecExample of(String section, int line, String[] info, List<String> content) {
    int dot = content.lastIndexOf(".");
    if (!PLACES.contains(info[0]) || dot < 0) {
      throw new IllegalArgumentException(
          "line " + line + ": an example needs one of " + PLACES + " and a line with a full stop");
    }
    return new SpecExample(
        section,
        line,
        info[0],
        info.length > 1 ? LocalDate.parse(info[1]) : null,
        String.join("\n", content.subList(0, dot)),
        List.copyOf(content.subList(dot + 1, content.size())));
  }

  @Override
  public String toString() {
    return section + " (line " + line + ")";
  }
}
