package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Differences;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.relate.StoryThread;
import io.github.broadsheet.site.view.ArticleView;
import io.github.broadsheet.site.view.BlockView;
import io.github.broadsheet.site.view.CopyItem;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.NameGroup;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.RelatedItem;
import io.github.broadsheet.site.view.SourceNote;
import io.github.broadsheet.site.view.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the view of one article. */
final class ArticleDesk {

  private static final int WORDS_A_MINUTE = 220;

  /** Sentences shown of those that only one of two copies has. */
  private static final int MOST_SENTENCES = 4;

  private final CopyDesk desk;
  private final ArticleNeeds needs;
  private final ArticleCard card;
  private final Article article;
  private final ArticleNames names;

  ArticleDesk(CopyDesk desk, ArticleNeeds needs) {
    this.desk = desk;
    this.needs = needs;
    card = needs.card();
    article = desk.read(card.id());
    names = ArticleNames.of(article, desk.archive());
  }

  ArticleView view() {
    boolean withdrawn = withdrawn();
    StoryPictures shown =
        new StoryPictures(
            desk.edition().pictures().of(card.id()), SitePath.root(SitePath.article(card)));
    List<BlockView> blocks =
        withdrawn ? List.of() : new StoryBlocks(article, names, needs.creditPaths(), shown).views();
    List<NameGroup> groups = withdrawn ? List.of() : names.groups();
    return new ArticleView(
        head(groups),
        ArticleThing.language(article.metadata(), desk.site().language()),
        CopyDesk.title(card),
        withdrawn ? null : article.deck(),
        place(),
        credits(),
        desk.when(card.published()),
        updated(),
        card.publication(),
        Math.max(1, Math.round((float) card.words() / WORDS_A_MINUTE)),
        card.status().name().toLowerCase(Locale.ROOT),
        article.metadata().notes(),
        blocks,
        groups,
        withdrawn ? List.of() : needs.around(),
        needs.related().stream().map(this::related).toList(),
        copies(),
        thread(),
        neighbour(needs.older()),
        neighbour(needs.newer()),
        citation(desk, card),
        withdrawn ? null : article.metadata().rights(),
        source(desk, card, article));
  }

  private List<CopyItem> copies() {
    if (needs.copies().isEmpty()) {
      return List.of();
    }
    Differences.Story here = desk.story(article.id());
    return needs.copies().stream().map(copy -> copy(desk.card(copy), here)).toList();
  }

  /** A copy, with the sentences that one of the two has and the other has not, if these are few. */
  private CopyItem copy(ArticleCard other, Differences.Story story) {
    Differences differences = Differences.between(story, desk.story(other.id()));
    if (differences.areMost()) {
      return CopyItem.reworded(desk.item(other), differences.shared());
    }
    List<Span> here = differences.onlyHere();
    List<Span> there = differences.onlyThere();
    return new CopyItem(
        desk.item(other),
        differences.shared(),
        false,
        desk.sentences(article.id(), here, MOST_SENTENCES),
        Math.max(0, here.size() - MOST_SENTENCES),
        desk.sentences(other.id(), there, MOST_SENTENCES),
        Math.max(0, there.size() - MOST_SENTENCES));
  }

  private @Nullable When updated() {
    LocalDate day = article.metadata().updated();
    return day == null ? null : When.of(day);
  }

  private boolean withdrawn() {
    return card.status() == Status.WITHDRAWN;
  }

  static SourceNote source(CopyDesk desk, ArticleCard card, Article article) {
    LeftOuts leftOuts = LeftOuts.of(article);
    return new SourceNote(
        article.seed(),
        article.sha256(),
        SitePath.source(card),
        leftOuts.printed(),
        leftOuts.count(),
        leftOuts.lines(),
        UncreditedPages.isListed(card, desk.archive()) ? UncreditedPages.LIST : null,
        httpsOnly(article.metadata().source()));
  }

  private static @Nullable String httpsOnly(@Nullable String address) {
    return address != null && address.startsWith("https://") ? address : null;
  }

  /** {@code “Headline”, Reuters, Moscow, 10 January 2022. In: The Archive, https://...}. */
  static String citation(CopyDesk desk, ArticleCard card) {
    List<String> parts = new ArrayList<>();
    parts.add("“" + CopyDesk.title(card) + "”");
    List<String> credits = CopyDesk.credits(card);
    if (!credits.isEmpty()) {
      parts.add(String.join(", ", credits));
    }
    if (card.publication() != null) {
      parts.add(card.publication());
    }
    LocalDate day = card.published();
    parts.add(day == null ? "undated" : Dates.day(day));
    return String.join(", ", parts) + ". " + desk.site().title() + ".";
  }

  private Head head(List<NameGroup> groups) {
    HeadDraft head =
        desk.head("article", SitePath.article(card))
            .title(needs.copies().isEmpty() ? CopyDesk.title(card) : titleAmongCopies())
            .name(CopyDesk.title(card))
            .description(description())
            .picture(withdrawn() ? null : desk.leadPicture(card))
            .published(card.published());
    LocalDate day = card.published();
    if (day == null) {
      head.crumb("Undated", "undated/index.html");
    } else {
      head.crumb(Integer.toString(day.getYear()), SitePath.year(day.getYear()));
      head.crumb(Dates.month(day.getMonthValue()), SitePath.month(java.time.YearMonth.from(day)));
      head.crumb(Integer.toString(day.getDayOfMonth()), SitePath.day(day));
    }
    if (!card.status().isListed()) {
      head.unindexed();
    } else {
      String address = head.address(SitePath.article(card));
      head.thing(new ArticleThing(desk, card, article, groups, address));
    }
    return head.head();
  }

  private String titleAmongCopies() {
    String from = card.publication() == null ? "" : card.publication() + ", ";
    LocalDate day = card.published();
    return CopyDesk.title(card) + " (" + from + (day == null ? card.id() : Dates.day(day)) + ")";
  }

  private String description() {
    String summary = Objects.requireNonNullElse(card.summary(), card.headline() + ".");
    String place = card.places().isEmpty() ? "" : "From " + Names.titled(card.places().get(0));
    LocalDate day = card.published();
    String date = day == null ? "" : Dates.day(day);
    String where = place.isEmpty() || date.isEmpty() ? place + date : place + ", " + date;
    String tail = where.isEmpty() ? "" : " " + where + ".";
    int room = 300 - tail.length();
    if (summary.length() > room) {
      int end = summary.lastIndexOf(' ', room - 1);
      summary = summary.substring(0, end > 0 ? end : room - 1) + "…";
    }
    return summary + tail;
  }

  private @Nullable NameLink place() {
    if (card.places().isEmpty()) {
      return null;
    }
    String printed = card.places().get(0);
    String path = null;
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PLACE
          && (mention.text().equalsIgnoreCase(printed)
              || mention.canonical().equalsIgnoreCase(printed))) {
        Optional<EntityKey> key = desk.archive().link(card.id(), mention);
        if (key.isPresent()) {
          path = desk.path(key.get());
          break;
        }
      }
    }
    return new NameLink(Names.titled(printed), path, 0);
  }

  private List<NameLink> credits() {
    return CopyDesk.credits(card).stream()
        .map(
            name -> {
              String agency = desk.agencyPath(name);
              return new NameLink(name, agency == null ? names.pathOf(name) : agency, 0);
            })
        .toList();
  }

  private RelatedItem related(Related related) {
    Item item = desk.item(desk.card(related.article()));
    List<EntityKey> named = desk.archive().named(card.id());
    List<NameLink> shared =
        related.shared().stream()
            .limit(3)
            .flatMap(name -> desk.name(named.get(name), 0).stream())
            .toList();
    return new RelatedItem(item, shared);
  }

  private @Nullable NameLink thread() {
    StoryThread thread = needs.thread();
    return thread == null
        ? null
        : new NameLink(thread.title(), SitePath.thread(thread), thread.articles().size());
  }

  private @Nullable NameLink neighbour(int position) {
    if (position < 0) {
      return null;
    }
    ArticleCard other = desk.card(position);
    return new NameLink(CopyDesk.title(other), SitePath.article(other), 0);
  }
}
