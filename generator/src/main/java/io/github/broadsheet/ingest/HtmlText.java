package io.github.broadsheet.ingest;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page, reduced to its article: the element that holds the story, without menus,
 * scripts and forms.
 *
 * <p>Headings, captions, quotations and lists say what they are; the rest is read as plain text is.
 */
final class HtmlText implements SeedFormat {

  private static final String NOT_THE_ARTICLE =
      "script, style, noscript, template, nav, aside, form, button, input, select, textarea, iframe, svg, "
          + "footer, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=search]";
  private static final List<String> BODIES =
      List.of(
          "[itemprop=articleBody]",
          "article",
          "main",
          "[role=main]",
          "#content",
          ".article",
          ".story");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
          "u", "var", "wbr", "br", "img");
  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("h2", BlockKind.SUBHEADING),
          Map.entry("h3", BlockKind.SUBHEADING),
          Map.entry("h4", BlockKind.SUBHEADING),
          Map.entry("h5", BlockKind.SUBHEADING),
          Map.entry("h6", BlockKind.SUBHEADING),
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("blockquote", BlockKind.QUOTE),
          Map.entry("li", BlockKind.LIST_ITEM));
  private static final int DEEPEST = 400;

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Copy copy(String seed, String text) {
    Document page =
        Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    LinkedData said = LinkedData.of(page);
    page.select(NOT_THE_ARTICLE).remove();
    Element body = body(page);
    CopyWriter copy = new CopyWriter();
    String headline = PageMetadata.headline(page, said);
    Element heading = heading(page, body, headline);
    if (heading != null) {
      copy.add(heading.text(), line(heading), BlockKind.HEADLINE);
    } else if (headline != null) {
      copy.add(headline, 1, BlockKind.HEADLINE);
    }
    cut(body, null, copy);
    Metadata metadata = PageMetadata.of(page, said, copy.text()).over(Metadata.of(copy.pictures()));
    return new Copy(copy.text(), copy.paragraphs(), metadata, List.of());
  }

  /** The h1 of the article; one elsewhere may be the name of the paper, unless the head has it. */
  private static @Nullable Element heading(Document page, Element body, @Nullable String headline) {
    for (Element within : List.of(body, page)) {
      for (Element heading : within.select("h1")) {
        String words = heading.text();
        boolean article = !within.equals(page) && !within.equals(page.body());
        if (!words.isBlank() && (article || headline == null || headline.contains(words))) {
          return heading;
        }
      }
    }
    return null;
  }

  /**
   * The first usual place of a story that holds a good part of the page's paragraphs, else the
   * whole body.
   */
  private static Element body(Document page) {
    int all = paragraphs(page.body());
    for (String place : BODIES) {
      Element best = null;
      for (Element candidate : page.select(place)) {
        if (best == null || paragraphs(candidate) > paragraphs(best)) {
          best = candidate;
        }
      }
      if (best != null && paragraphs(best) * 3 >= all && paragraphs(best) > 0) {
        return best;
      }
    }
    return page.body();
  }

  private static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static void cut(Element element, @Nullable BlockKind around, CopyWriter copy) {
    StringBuilder loose = new StringBuilder();
    int looseLine = line(element);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        looseLine =
            loose.isEmpty() || !words.isBlank() && isStillBlank(loose) ? line(child) : looseLine;
        loose.append(words.text());
      } else if (child instanceof Element inner) {
        String name = inner.normalName();
        if (INLINE.contains(name)) {
          pictures(inner, copy.next(), copy);
        }
        if (name.equals("br")
            || INLINE.contains(name) && inner.children().stream().allMatch(HtmlText::isInline)) {
          loose.append(name.equals("br") ? "\n" : inner.text());
        } else {
          copy.add(loose.toString(), looseLine, around);
          loose.setLength(0);
          block(inner, around, copy);
        }
      }
    }
    copy.add(loose.toString(), looseLine, around);
  }

  private static void block(Element element, @Nullable BlockKind around, CopyWriter copy) {
    String name = element.normalName();
    if (name.equals("h1")) {
      boolean again = copy.text().startsWith(element.text());
      if (!again) {
        copy.add(element.text(), line(element), BlockKind.SUBHEADING);
      }
      return;
    }
    BlockKind kind = KINDS.get(name.toLowerCase(Locale.ROOT));
    int from = copy.next();
    cut(element, around != null ? around : kind, copy);
    if (name.equals("figure")) {
      pictures(element, copy.captionFrom(from), copy);
    }
  }

  /** Notes the pictures that stand in an element. */
  private static void pictures(Element element, int at, CopyWriter copy) {
    for (Element picture : element.select("img[src]")) {
      copy.picture(picture.attr("src"), picture.attr("alt"), at);
    }
  }

  /** Looks at few characters: jsoup makes one space of many. */
  private static boolean isStillBlank(StringBuilder loose) {
    return loose.length() <= 2 && loose.toString().isBlank();
  }

  private static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** Line on which a node begins; of a text, its first word. */
  private static int line(Node node) {
    int line = node.sourceRange().start().lineNumber();
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
        line += text.charAt(i) == '\n' ? 1 : 0;
      }
    }
    return Math.max(1, line);
  }
}
