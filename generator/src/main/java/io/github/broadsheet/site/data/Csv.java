package io.github.broadsheet.site.data;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values (RFC 4180): a header, rows that end in CRLF, quotation marks where
 * a value needs them. What is not known is an empty value. For one thread.
 */
final class Csv {

  private final Writer out;
  private boolean rowBegun;

  private Csv(Writer out) {
    this.out = out;
  }

  /** Begins with the header. */
  static Csv open(Writer out, List<Field> columns) throws IOException {
    Csv csv = new Csv(out);
    for (Field column : columns) {
      csv.value(column.name());
    }
    csv.end();
    return csv;
  }

  Csv value(@Nullable String value) throws IOException {
    if (rowBegun) {
      out.write(',');
    }
    rowBegun = true;
    if (value == null) {
      return this;
    }
    if (!needsMarks(value)) {
      out.write(value);
      return this;
    }
    out.write('"');
    out.write(value.replace("\"", "\"\""));
    out.write('"');
    return this;
  }

  Csv value(int value) throws IOException {
    return value(Integer.toString(value));
  }

  /** Several values in one, with semicolons between. */
  Csv values(List<String> values) throws IOException {
    return value(values.isEmpty() ? null : String.join("; ", values));
  }

  void end() throws IOException {
    out.write("\r\n");
    rowBegun = false;
  }

  private static boolean needsMarks(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == ',' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return value.isEmpty();
  }
}
