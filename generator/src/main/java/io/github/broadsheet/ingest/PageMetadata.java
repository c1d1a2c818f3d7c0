package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of itself in its head: Open Graph, {@code article:*}, Dublin Core and plain
 * {@code meta}.
 */
final class PageMetadata {

  private PageMetadata() {}

  static Metadata of(Document page) {
    return new Metadata(
        first(page, "og:title", "dc.title", "citation_title"),
        null,
        authors(page),
        date(first(page, "article:published_time", "datePublished", "dc.date", "date", "pubdate")),
        date(first(page, "article:modified_time", "dateModified")),
        first(page, "og:site_name", "application-name"),
        List.of(),
        List.of(),
        List.of(),
        language(page),
        canonical(page),
        null,
        List.of(),
        null,
        null);
  }

  private static List<String> authors(Document page) {
    List<String> authors = new ArrayList<>();
    for (Element meta :
        page.select("meta[name=author], meta[property=article:author], meta[name=dc.creator]")) {
      String name = meta.attr("content").strip();
      if (!name.isEmpty() && !name.contains("://") && !authors.contains(name)) {
        authors.add(name);
      }
    }
    return authors;
  }

  private static @Nullable String first(Document page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop")) {
        Element meta = page.selectFirst("meta[" + key + "=" + name + "]");
        if (meta != null && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String language(Document page) {
    Element root = page.selectFirst("html[lang]");
    return root == null || root.attr("lang").isBlank() ? null : root.attr("lang").strip();
  }

  private static @Nullable String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    String address = link == null ? "" : link.attr("href").strip();
    return address.startsWith("http") ? address : null;
  }
}
