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
 * What a web page says of itself: JSON-LD first, then Open Graph, {@code article:*}, Dublin Core
 * and plain {@code meta}.
 */
final class PageMetadata {

  /** Characters after which two texts count as the same. */
  private static final int SAME = 40;

  private PageMetadata() {}

  /**
   * All but the headline, which is part of the text.
   *
   * @param said its JSON-LD
   * @param text the text of its article
   */
  static Metadata of(Document page, LinkedData said, String text) {
    return new Metadata(
        null,
        deck(page, said, text),
        said.authors().isEmpty() ? authors(page) : said.authors(),
        either(
            date(said.text("datePublished")),
            date(
                first(
                    page,
                    "article:published_time",
                    "datePublished",
                    "dc.date",
                    "date",
                    "pubdate"))),
        either(
            date(said.text("dateModified")),
            date(first(page, "article:modified_time", "dateModified"))),
        either(said.publisher(), first(page, "og:site_name", "application-name")),
        List.of(),
        List.of(),
        List.of(),
        language(page),
        canonical(page),
        null,
        List.of(),
        List.of(),
        null);
  }

  /** The headline as the head of the page has it, without the name of the paper behind it. */
  static @Nullable String headline(Document page, LinkedData said) {
    String headline = either(said.text("headline"), first(page, "og:title", "citation_title"));
    if (headline == null && page.title().isBlank()) {
      return null;
    }
    String whole = headline == null ? page.title().strip() : headline;
    String paper = either(said.publisher(), first(page, "og:site_name", "application-name"));
    if (paper == null || !whole.endsWith(paper)) {
      return whole;
    }
    String before = whole.substring(0, whole.length() - paper.length()).stripTrailing();
    boolean parted =
        !before.isEmpty()
            && "|-\u2013\u2014\u00b7:".indexOf(before.charAt(before.length() - 1)) >= 0;
    return parted ? before.substring(0, before.length() - 1).strip() : whole;
  }

  /** The description, unless it only says again how the story begins. */
  private static @Nullable String deck(Document page, LinkedData said, String text) {
    String deck = either(said.text("description"), first(page, "og:description", "description"));
    boolean again = deck != null && text.contains(deck.substring(0, Math.min(SAME, deck.length())));
    return again ? null : deck;
  }

  private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
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
