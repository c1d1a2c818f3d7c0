package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.site.view.BlockView;
import io.github.broadsheet.site.view.CreditView;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.MarkedUpText;
import io.github.broadsheet.site.view.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The story of an article as its page shows it: names linked where they first stand, dates as
 * {@code time}, quotations with an anchor. Words are never changed, only marked.
 */
final class StoryBlocks {

  private final Article article;
  private final ArticleNames names;
  private final Map<Integer, String> creditPaths;
  private final StoryPictures shown;
  private final String root;
  private int mention;
  private int quotation;
  private int date;
  private int caption;

  /**
   * @param creditPaths pages of the agencies that captions credit, by number of the caption from 1
   * @param shown its pictures
   */
  StoryBlocks(
      Article article, ArticleNames names, Map<Integer, String> creditPaths, StoryPictures shown) {
    this.article = article;
    this.names = names;
    this.creditPaths = creditPaths;
    this.shown = shown;
    root = shown.root();
  }

  /** All that the story shows, in order. */
  List<BlockView> views() {
    List<BlockView> views = new ArrayList<>();
    List<BlockView> list = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Markup html = marked(block);
      if (!block.isBody()) {
        continue;
      }
      BlockView view = view(block, "p" + i, html);
      if (block.kind() == BlockKind.LIST_ITEM) {
        list.add(view);
        continue;
      }
      closeList(list, views);
      views.add(view);
    }
    closeList(list, views);
    shown.insertAlone(views);
    return views;
  }

  private static void closeList(List<BlockView> list, List<BlockView> views) {
    if (!list.isEmpty()) {
      views.add(
          new BlockView("list", "", new Markup(""), 0, null, null, null, List.copyOf(list), null));
      list.clear();
    }
  }

  private BlockView view(Block block, String id, Markup html) {
    String kind = block.kind().id();
    return switch (block.kind()) {
      case CAPTION -> {
        int number = ++caption;
        CreditView credit = credit(block, creditPaths.get(number));
        yield new BlockView(
            kind, id, html, number, credit, null, null, List.of(), shown.of(block, number));
      }
      case QUOTE -> {
        String speaker = speakerIn(block);
        String path = speaker == null ? null : names.pathOf(speaker);
        yield new BlockView(kind, id, html, 0, null, speaker, path, List.of(), null);
      }
      case EMBED ->
          LeftOuts.isPlaceholder(block)
              ? BlockView.of(kind, id, absent(block))
              : BlockView.of("post", id, html);
      case HEADLINE -> BlockView.of(BlockKind.PARAGRAPH.id(), id, html);
      default -> BlockView.of(kind, id, html);
    };
  }

  private static @Nullable CreditView credit(Block block, @Nullable String path) {
    return CaptionText.of(block).credit(block.credit().orElse(null), path);
  }

  private static Markup absent(Block block) {
    boolean video = block.text().toLowerCase(Locale.ROOT).contains("video");
    return Markup.text((video ? "Remote video" : "Embedded item") + ": not in the archive");
  }

  private @Nullable String speakerIn(Block block) {
    for (Quotation found : article.quotations()) {
      if (block.span().contains(found.span()) && found.attribution() != null) {
        return found.attribution().speaker();
      }
    }
    return null;
  }

  /** The words of a block; marks are taken in step with the blocks, both by position. */
  private Markup marked(Block block) {
    Span span = block.span();
    int shift = span.start();
    MarkedUpText text = MarkedUpText.of(block.text());
    closeUp(block.text(), text);
    block.dateline().ifPresent(line -> dateline(line, block, text));
    List<Quotation> quotations = article.quotations();
    for (;
        quotation < quotations.size() && quotations.get(quotation).span().start() < span.end();
        quotation++) {
      Span words = quotations.get(quotation).span();
      text.element(
          words.start() - shift,
          words.end() - shift,
          "span",
          "class=\"quotation\"",
          "quote-" + (quotation + 1));
    }
    List<DateMention> dates = article.dates();
    for (; date < dates.size() && dates.get(date).span().start() < span.end(); date++) {
      date(dates.get(date), shift, text);
    }
    List<Mention> mentions = article.mentions();
    for (;
        mention < mentions.size() && mentions.get(mention).span().start() < span.end();
        mention++) {
      link(mentions.get(mention), shift, text);
    }
    return block.kind() == BlockKind.CAPTION
        ? text.markup(0, CaptionText.of(block).end())
        : text.markup();
  }

  /** Leaves out spaces that a text has before its commas and full stops: {@code Tuesday , he}. */
  private static void closeUp(String words, MarkedUpText text) {
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      int end = at;
      while (end < words.length() && words.charAt(end) == ' ') {
        end++;
      }
      if (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)) && isStop(words, end)) {
        text.omit(at, end);
      }
      at = end - 1;
    }
  }

  /** Whether a comma or full stop ends something there; {@code . . .} is one sign. */
  private static boolean isStop(String words, int at) {
    if (at >= words.length() || ",.".indexOf(words.charAt(at)) < 0) {
      return false;
    }
    int next = at + 1;
    while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    return next == words.length() || next > at + 1 && ",.".indexOf(words.charAt(next)) < 0;
  }

  private static void dateline(Dateline line, Block block, MarkedUpText text) {
    int start = line.span().start() - block.span().start();
    int end = Math.min(line.span().end() - block.span().start(), block.text().length());
    while (end > start && isSeparator(block.text().charAt(end - 1))) {
      end--;
    }
    text.element(start, end, "span", "class=\"dateline\"");
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '–' || c == '—' || c == ':';
  }

  private static void date(DateMention date, int shift, MarkedUpText text) {
    String iso = MarkedUpText.escape(date.iso());
    int start = date.span().start() - shift;
    int end = date.span().end() - shift;
    if (Dates.isDay(date.iso())) {
      text.element(start, end, "time", "datetime=\"" + iso + '"');
    } else {
      text.element(start, end, "data", "value=\"" + iso + '"');
    }
  }

  /** {@code CSTO}, {@code U.N.}; but not {@code MOSCOW}, which is Moscow in a loud voice. */
  private static boolean isShortForm(Mention found) {
    return found.type() != EntityType.PERSON
        && isCapitals(found.text())
        && !isCapitals(found.canonical())
        && !found.canonical().toUpperCase(Locale.ROOT).contains(found.text());
  }

  private static boolean isCapitals(String name) {
    return name.length() > 1 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private void link(Mention found, int shift, MarkedUpText text) {
    EntityKey key = names.linkedAt(found);
    if (key != null) {
      text.element(
          found.span().start() - shift,
          found.span().end() - shift,
          "a",
          "class=\"" + key.type().id() + "\" href=\"" + root + names.path(key) + '"');
    }
    if (isShortForm(found)) {
      text.element(
          found.span().start() - shift,
          found.span().end() - shift,
          "abbr",
          "title=\"" + MarkedUpText.escape(found.canonical()) + '"');
    }
  }
}
