package io.github.broadsheet.site.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML 1.0, an element a line. What XML cannot hold (control characters, halves of surrogate
 * pairs) is left out. For one thread.
 */
final class Xml {

  private final Writer out;

  private Xml(Writer out) {
    this.out = out;
  }

  /** Begins with the declaration. */
  static Xml open(OutputStream out) throws IOException {
    Xml xml = new Xml(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    xml.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return xml;
  }

  /** Begins an element; {@code attributes} are names and values in turn. */
  Xml begin(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write(">\n");
    return this;
  }

  Xml end(String name) throws IOException {
    out.write("</" + name + ">\n");
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write("/>\n");
    return this;
  }

  /** An element with text. */
  Xml text(String name, String text, String... attributes) throws IOException {
    tag(name, attributes);
    out.write('>');
    escape(text);
    out.write("</" + name + ">\n");
    return this;
  }

  /** Hands everything on to the stream, which stays open. */
  void flush() throws IOException {
    out.flush();
  }

  private void tag(String name, String... attributes) throws IOException {
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write("&quot;");
        case '\n', '\t' -> out.write(c);
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (pair) {
            out.write(c);
            out.write(text.charAt(++i));
          } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
            out.write(c);
          }
        }
      }
    }
  }
}
