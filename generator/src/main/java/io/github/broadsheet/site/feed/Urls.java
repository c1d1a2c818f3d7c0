package io.github.broadsheet.site.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sitemaps and their index (sitemaps.org, protocol 0.9). */
public final class Urls {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Urls() {}

  /**
   * An address of a sitemap.
   *
   * @param address absolute
   * @param changed day of its last change, where known
   */
  public record Entry(String address, @Nullable LocalDate changed) {}

  /** Writes a sitemap. */
  public static void sitemap(List<Entry> pages, OutputStream out) throws IOException {
    write("urlset", "url", pages, out);
  }

  /** Writes an index of sitemaps. */
  public static void index(List<Entry> sitemaps, OutputStream out) throws IOException {
    write("sitemapindex", "sitemap", sitemaps, out);
  }

  private static void write(String root, String element, List<Entry> entries, OutputStream out)
      throws IOException {
    Xml xml = Xml.open(out).begin(root, "xmlns", NAMESPACE);
    for (Entry entry : entries) {
      xml.begin(element).text("loc", entry.address());
      if (entry.changed() != null) {
        xml.text("lastmod", entry.changed().toString());
      }
      xml.end(element);
    }
    xml.end(root).flush();
  }
}
