package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page of the site's own, such as {@code _pages/about.md}: Markdown with tables, written by the
 * archivist.
 *
 * @param path path of the page in the site: {@code about.html}
 * @param title its first heading, or its file name
 * @param html its text, headings with anchors; raw HTML is escaped, unsafe addresses are left out
 */
public record SitePage(String path, String title, String html) {

  private static final int LONGEST_PART = 80;
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  /**
   * The page that a manuscript's text is the Markdown of; its first heading becomes the title and
   * leaves the text.
   */
  public static SitePage of(String name, String markdown) {
    String base = name.substring(name.indexOf('/') + 1, name.lastIndexOf('.'));
    Node document = PARSER.parse(markdown);
    Optional<Node> heading =
        document.getFirstChild() instanceof Heading first ? Optional.of(first) : Optional.empty();
    String title = heading.map(TEXT::render).orElse(base);
    heading.ifPresent(Node::unlink);
    String path =
        Stream.of(base.split("/", -1))
            .map(part -> Slug.of(part, LONGEST_PART))
            .collect(Collectors.joining("/", "", ".html"));
    return new SitePage(path, title, RENDERER.render(document));
  }
}
