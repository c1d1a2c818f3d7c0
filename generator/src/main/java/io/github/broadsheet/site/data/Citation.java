package io.github.broadsheet.site.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article is cited.
 *
 * @param id the article's id
 * @param headline its title
 * @param authors people and agencies of byline and dateline, by the name as printed
 * @param published its day, where known
 * @param container the paper, or where that is not known the archive
 * @param place place of the dateline, where known
 * @param address absolute address of its page
 * @param language BCP 47 tag
 */
public record Citation(
    String id,
    String headline,
    List<String> authors,
    @Nullable LocalDate published,
    String container,
    @Nullable String place,
    String address,
    String language) {

  /** What a key in BibTeX begins with: some programs want a letter first. */
  private static final String KEY = "news-";

  public Citation {
    authors = List.copyOf(authors);
  }

  /**
   * Appends an entry for BibTeX and biblatex. Names are not taken apart: papers print them whole.
   */
  public void bibtex(Writer out) throws IOException {
    out.write("@article{" + KEY + id + ",\n");
    if (!authors.isEmpty()) {
      out.write("  author = {");
      for (int i = 0; i < authors.size(); i++) {
        out.write((i > 0 ? " and " : "") + "{" + tex(authors.get(i)) + "}");
      }
      out.write("},\n");
    }
    out.write("  title = {{" + tex(headline) + "}},\n");
    out.write("  journal = {" + tex(container) + "},\n");
    if (published != null) {
      out.write("  year = {" + published.getYear() + "},\n");
      out.write("  month = {" + published.getMonthValue() + "},\n");
      out.write("  date = {" + published + "},\n");
    }
    out.write("  url = {" + address + "},\n");
    out.write("  langid = {" + language + "}\n}\n\n");
  }

  /** Appends a record for reference managers (RIS). Lines end in CRLF, as its readers expect. */
  public void ris(Writer out) throws IOException {
    line(out, "TY", "NEWS");
    line(out, "ID", id);
    for (String author : authors) {
      line(out, "AU", author);
    }
    line(out, "TI", headline);
    line(out, "T2", container);
    if (published != null) {
      line(out, "PY", Integer.toString(published.getYear()));
      line(out, "DA", published.toString().replace('-', '/'));
    }
    if (place != null) {
      line(out, "CY", place);
    }
    line(out, "LA", language);
    line(out, "UR", address);
    line(out, "ER", "");
    out.write("\r\n");
  }

  /** Writes an item of CSL-JSON, as citeproc and Zotero read it. */
  public void csl(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "article-newspaper");
    json.writeStringField("title", headline);
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("author");
      for (String author : authors) {
        json.writeStartObject();
        json.writeStringField("literal", author);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeStringField("container-title", container);
    if (published != null) {
      json.writeObjectFieldStart("issued");
      json.writeArrayFieldStart("date-parts");
      int[] parts = {published.getYear(), published.getMonthValue(), published.getDayOfMonth()};
      json.writeArray(parts, 0, parts.length);
      json.writeEndArray();
      json.writeEndObject();
    }
    Json.optional(json, "event-place", place);
    json.writeStringField("language", language);
    json.writeStringField("URL", address);
    json.writeEndObject();
  }

  private static void line(Writer out, String tag, String value) throws IOException {
    out.write(tag + "  - " + value.replace('\n', ' ') + "\r\n");
  }

  /** Words made safe for TeX; letters beyond ASCII stay, for today's programs read UTF-8. */
  private static String tex(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_' -> safe.append('\\').append(c);
        case '{' -> safe.append("\\textbraceleft{}");
        case '}' -> safe.append("\\textbraceright{}");
        case '~' -> safe.append("\\textasciitilde{}");
        case '^' -> safe.append("\\textasciicircum{}");
        case '\\' -> safe.append("\\textbackslash{}");
        case '\n' -> safe.append(' ');
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
