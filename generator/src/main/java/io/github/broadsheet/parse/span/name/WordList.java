package io.github.broadsheet.parse.span.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    try (stream) {
      return lines(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Written for a cold start: the lists have 30,000 lines, and are read before any article is. */
  private static List<Line> lines(String list) {
    List<Line> lines = new ArrayList<>();
    String section = "";
    int end;
    for (int from = 0; from < list.length(); from = end + 1) {
      end = list.indexOf('\n', from);
      end = end < 0 ? list.length() : end;
      String line = list.substring(from, end);
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
    return lines;
  }

  private static List<String> entries(String line) {
    int comma = line.indexOf(',');
    if (comma < 0) {
      return List.of(line.strip());
    }
    List<String> entries = new ArrayList<>();
    for (int from = 0; from <= line.length(); from = comma + 1) {
      comma = line.indexOf(',', from);
      comma = comma < 0 ? line.length() : comma;
      String entry = line.substring(from, comma).strip();
      if (!entry.isEmpty()) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
