package io.github.broadsheet.site.feed;

import java.io.IOException;
import java.io.OutputStream;

/**
 * How a browser may search the archive (OpenSearch 1.1).
 *
 * @param title name of the site
 * @param baseUrl its absolute address, ending in {@code /}
 * @param language BCP 47 tag
 */
public record SearchDescription(String title, String baseUrl, String language) {

  /** The standard's limit. */
  private static final int LONGEST_NAME = 16;

  /** Writes the document. */
  public void write(OutputStream out) throws IOException {
    Xml xml = Xml.open(out);
    xml.begin("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.text("ShortName", shortName());
    xml.text("LongName", title);
    xml.text("Description", "Search " + title);
    xml.empty("Url", "type", "text/html", "template", baseUrl + "search.html?q={searchTerms}");
    xml.empty(
        "Url",
        "type",
        "application/opensearchdescription+xml",
        "rel",
        "self",
        "template",
        baseUrl + "opensearch.xml");
    xml.text("Language", language).text("InputEncoding", "UTF-8");
    xml.end("OpenSearchDescription").flush();
  }

  private String shortName() {
    if (title.length() <= LONGEST_NAME) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST_NAME);
    return title.substring(0, end > 0 ? end : LONGEST_NAME);
  }
}
