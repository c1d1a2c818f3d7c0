package io.github.broadsheet.parse.span.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of words beside this class: entries between commas, {@code #} begins a line of comment,
 * {@code [section]} a section.
 *
 * <p>Example: {@code WordList.read("titles.txt")}.
 */
final class WordList {

  /**
   * A line of a list.
   *
   * @param section the section it stands in, empty before the first
   * @param entries what stands before {@code =}
   * @param derived what stands after it
   */
  record Line(String section, List<String> entries, List<String> derived) {}

  private WordList() {}

  /**
   * The lines of a list.
   *
   * @throws IllegalStateException if the list is not packed beside this class
   */
  static List<Line> read(String name) {
    InputStream stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing beside " + WordList.class.getName());
    }
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          int equals = line.indexOf(" = ");
          lines.add(
              equals < 0
                  ? new Line(section, entries(line), List.of())
                  : new Line(
                      section,
                      entries(line.substring(0, equals)),
                      entries(line.substring(equals + 3))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return lines;
  }

  private static List<String> entries(String line) {
    return Arrays.stream(line.split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }
}
