package io.github.broadsheet.site.feed;

import java.io.IOException;
import java.io.OutputStream;

/** A feed in Atom (RFC 4287), with its archive (RFC 5005). */
public final class Atom {

  private static final String SUFFIX = ".atom";
  private static final String TYPE = "application/atom+xml";

  private Atom() {}

  /** Writes the document. */
  public static void write(Feed feed, OutputStream out) throws IOException {
    Feed.Links links = feed.links();
    Xml xml = Xml.open(out);
    xml.begin(
        "feed",
        "xmlns",
        "http://www.w3.org/2005/Atom",
        "xmlns:fh",
        "http://purl.org/syndication/history/1.0",
        "xml:lang",
        feed.language());
    xml.text("title", feed.title());
    xml.text("id", links.self() + SUFFIX);
    xml.text("updated", feed.updated());
    xml.begin("author").text("name", feed.author()).end("author");
    if (feed.rights() != null) {
      xml.text("rights", feed.rights());
    }
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
    link(xml, "self", links.self());
    if (links.isArchive()) {
      xml.empty("fh:archive");
      link(xml, "current", links.current());
    }
    if (links.older() != null) {
      link(xml, "prev-archive", links.older());
    }
    if (links.newer() != null) {
      link(xml, "next-archive", links.newer());
    }
    for (Feed.Entry entry : feed.entries()) {
      entry(xml, entry);
    }
    xml.end("feed").flush();
  }

  private static void link(Xml xml, String relation, String address) throws IOException {
    xml.empty("link", "rel", relation, "type", TYPE, "href", address + SUFFIX);
  }

  private static void entry(Xml xml, Feed.Entry entry) throws IOException {
    xml.begin("entry").text("title", entry.title()).text("id", entry.address());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
    xml.text("published", entry.instant()).text("updated", entry.instant());
    for (String author : entry.authors()) {
      xml.begin("author").text("name", author).end("author");
    }
    xml.text("summary", entry.summary()).end("entry");
  }
}
