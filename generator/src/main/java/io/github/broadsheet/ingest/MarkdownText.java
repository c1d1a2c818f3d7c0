package io.github.broadsheet.ingest;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Metadata;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Markdown (CommonMark 0.31) with front matter: what is marked up says what it is, the rest is read
 * as plain text is.
 *
 * <p>The first heading of the first level is the headline, other headings are crossheads; a
 * picture's text is a caption, and its file, where that lies beside the seed, the caption's
 * picture.
 */
final class MarkdownText implements SeedFormat {

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(100)
          .build();

  @Override
  public Set<String> endings() {
    return Set.of("md", "markdown");
  }

  @Override
  public Copy copy(String seed, String text) {
    FrontMatter front = FrontMatter.of(seed, text);
    int shift = 1 + (int) text.substring(0, front.end()).chars().filter(c -> c == '\n').count();
    CopyWriter copy = new CopyWriter();
    String headline = front.metadata().headline();
    if (headline != null) {
      copy.add(headline, 1, BlockKind.HEADLINE);
    }
    PARSER.parse(text.substring(front.end())).accept(new Cutter(copy, shift));
    return new Copy(
        copy.text(),
        copy.paragraphs(),
        front.metadata().over(Metadata.of(copy.pictures())),
        front.issues());
  }

  /** Hands every leaf block over, with what the blocks around it make of it. */
  private static final class Cutter extends AbstractVisitor {

    private final CopyWriter copy;
    private final int shift;
    private @Nullable BlockKind around;

    Cutter(CopyWriter copy, int shift) {
      this.copy = copy;
      this.shift = shift;
    }

    @Override
    public void visit(Heading heading) {
      boolean first = heading.getLevel() == 1 && !copy.has(BlockKind.HEADLINE);
      add(heading, words(heading), first ? BlockKind.HEADLINE : BlockKind.SUBHEADING);
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
      boolean picture =
          paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
      add(paragraph, words(paragraph), picture ? BlockKind.CAPTION : around);
    }

    @Override
    public void visit(BlockQuote quote) {
      within(BlockKind.QUOTE, quote);
    }

    @Override
    public void visit(ListItem item) {
      within(BlockKind.LIST_ITEM, item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      add(code, code.getLiteral(), around);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(code, code.getLiteral(), around);
    }

    @Override
    public void visit(HtmlBlock html) {
      add(html, Jsoup.parse(html.getLiteral()).text(), around);
    }

    private void within(BlockKind kind, Node node) {
      BlockKind before = around;
      around = before == null ? kind : before;
      visitChildren(node);
      around = before;
    }

    private void add(Node node, String words, @Nullable BlockKind marked) {
      node.accept(new PicturesOf(copy, copy.next()));
      List<SourceSpan> spans = node.getSourceSpans();
      copy.add(words, shift + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex()), marked);
    }

    private static String words(Node node) {
      Words words = new Words();
      node.accept(words);
      return words.text.toString();
    }
  }

  /** Notes the pictures of a leaf block; of one that stands alone the words are the caption. */
  private static final class PicturesOf extends AbstractVisitor {

    private final CopyWriter copy;
    private final int at;

    PicturesOf(CopyWriter copy, int at) {
      this.copy = copy;
      this.at = at;
    }

    @Override
    public void visit(Image image) {
      boolean alone = image.getPrevious() == null && image.getNext() == null;
      copy.picture(image.getDestination(), alone ? null : Cutter.words(image), at);
    }

    @Override
    public void visit(HtmlBlock html) {
      for (Element picture : Jsoup.parse(html.getLiteral()).select("img[src]")) {
        copy.picture(picture.attr("src"), picture.attr("alt"), at);
      }
    }
  }

  /** The words of a leaf block, without their mark-up. */
  private static final class Words extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      String title = image.getTitle();
      if (title != null && !title.isBlank()) {
        text.append(text.isEmpty() ? "" : " ").append(title);
      }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      text.append('\n');
    }
  }
}
