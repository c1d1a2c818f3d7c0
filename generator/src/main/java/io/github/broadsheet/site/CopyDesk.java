package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.AtHand;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.CaptionEntry;
import io.github.broadsheet.relate.Differences;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.Event;
import io.github.broadsheet.relate.Passage;
import io.github.broadsheet.relate.QuotationEntry;
import io.github.broadsheet.site.view.CaptionItem;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.EventItem;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.PictureView;
import io.github.broadsheet.site.view.QuoteItem;
import io.github.broadsheet.site.view.Site;
import io.github.broadsheet.site.view.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the archive knows into what pages show. Safe to share between threads. */
final class CopyDesk {

  private static final int LONGEST_EXCERPT = 500;

  /** Characters of a story that stand for the headline that it has not. */
  private static final int LONGEST_OPENING = 90;

  /** Stories at hand: copies are printed within days of each other, and so are their pages made. */
  private static final int STORIES = 8192;

  private final Edition edition;
  private final Site site;
  private final Checksum everywhere;
  private final Map<String, String> agencyPaths = new HashMap<>();
  private final AtHand<Differences.Story> stories = new AtHand<>(STORIES);

  private CopyDesk(Edition edition, Site site) {
    this.edition = edition;
    this.site = site;
    everywhere =
        Checksum.of(
            Boolean.toString(site.feeds()),
            Boolean.toString(site.threads()),
            site.pages().toString());
    for (Agency agency : edition.archive().agencies()) {
      agencyPaths.put(agency.name(), SitePath.agency(agency));
    }
  }

  static CopyDesk of(Edition edition) {
    return new CopyDesk(edition, site(edition));
  }

  private static Site site(Edition edition) {
    SiteSettings settings = edition.settings();
    Locale language = Locale.forLanguageTag(settings.language());
    String country = language.getCountry().isEmpty() ? "GB" : language.getCountry();
    String rights = settings.rights();
    boolean feeds =
        edition.archive().articles().stream()
            .anyMatch(card -> card.status().isListed() && card.published() != null);
    return new Site(
        settings.title(),
        settings.language(),
        language.getLanguage().equals("en") ? "en_" + country : language.getLanguage(),
        settings.baseUrl(),
        rights,
        rights != null && rights.startsWith("https://"),
        settings.aiUse() == AiUse.UNSAID ? null : settings.aiUse().name().toLowerCase(Locale.ROOT),
        feeds,
        !edition.archive().threads().isEmpty(),
        edition.ownPages().stream()
            .filter(page -> !page.path().equals("about.html"))
            .map(page -> new NameLink(page.title(), page.path(), 0))
            .toList());
  }

  Archive archive() {
    return edition.archive();
  }

  Edition edition() {
    return edition;
  }

  Site site() {
    return site;
  }

  /** Stands for what every page shows, beside what settings say. */
  Checksum everywhere() {
    return everywhere;
  }

  Article read(String id) {
    return edition.articles().read(id);
  }

  /** The story of an article that has copies, cut once for the pages that compare it. */
  Differences.Story story(String id) {
    return stories.get(id, article -> Differences.Story.of(read(article)));
  }

  /** The first of some sentences of an article. */
  List<String> sentences(String id, List<Span> spans, int most) {
    return spans.stream()
        .limit(most)
        .map(span -> edition.articles().excerpt(id, span).strip())
        .toList();
  }

  HeadDraft head(String kind, String path) {
    return new HeadDraft(site, kind, path);
  }

  /** The article of an id that is known to the archive. */
  ArticleCard card(String id) {
    return archive().article(id).orElseThrow();
  }

  /** The article at a position of the archive. */
  ArticleCard card(int position) {
    return archive().articles().get(position);
  }

  Item item(ArticleCard card) {
    return item(card, null);
  }

  /** An article with the sentence for which it stands in a list. */
  Item item(ArticleCard card, @Nullable Passage passage) {
    return new Item(
        SitePath.article(card),
        title(card),
        card.summary(),
        passage == null ? null : excerpt(passage),
        when(card.published()),
        card.places().isEmpty() ? null : Names.titled(card.places().get(0)),
        credits(card),
        card.status().name().toLowerCase(Locale.ROOT));
  }

  /** Whether a text that begins with this has no headline: a whole paragraph stands there. */
  static boolean isParagraph(String headline) {
    return headline.length() > Block.LONGEST_HEADLINE;
  }

  /** A headline as pages and links show it: the beginning of the story where it has none. */
  static String title(ArticleCard card) {
    String headline = card.headline();
    if (!isParagraph(headline)) {
      return headline;
    }
    int end = headline.lastIndexOf(' ', LONGEST_OPENING);
    end = end > LONGEST_OPENING / 2 ? end : LONGEST_OPENING;
    while (end > 1 && !Character.isLetterOrDigit(headline.charAt(end - 1))) {
      end--;
    }
    return headline.substring(0, end) + "…";
  }

  List<Item> items(List<ArticleCard> cards) {
    return cards.stream().map(this::item).toList();
  }

  /** Agencies first, then the authors who are not agencies. */
  static List<String> credits(ArticleCard card) {
    return Stream.concat(card.agencies().stream(), card.authors().stream()).distinct().toList();
  }

  /** A day of publication, which has a page. */
  @Nullable When when(@Nullable LocalDate day) {
    return day == null ? null : new When(day.toString(), Dates.day(day), SitePath.day(day));
  }

  Optional<NameLink> name(EntityKey key, int count) {
    return archive().entity(key).map(entity -> name(entity, count));
  }

  NameLink name(Entity entity, int count) {
    return new NameLink(entity.name(), path(entity.key()), count);
  }

  /** Where an entity is told of. */
  String path(EntityKey key) {
    return SitePath.entity(key, archive());
  }

  /** The page of an agency, by its name in the archive. */
  @Nullable String agencyPath(String name) {
    return agencyPaths.get(name);
  }

  QuoteItem quote(QuotationEntry entry) {
    ArticleCard card = card(entry.where().article());
    String anchor = "quote-" + entry.number();
    EntityKey key = entry.key();
    String words = pulled(excerpt(entry.where()));
    return new QuoteItem(
        words,
        isFragment(words),
        key == null ? entry.speaker() : name(key, 0).map(NameLink::name).orElse(entry.speaker()),
        key == null ? null : path(key),
        path(card, entry.where(), anchor),
        title(card),
        when(card.published()));
  }

  /** Quoted words as they stand alone, without the comma that led on to who said them. */
  static String pulled(String words) {
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) == ',' || words.charAt(end - 1) == ' ')) {
      end--;
    }
    return end == 0 ? words : words.substring(0, end);
  }

  /** Whether quoted words begin within a sentence of the speaker. */
  static boolean isFragment(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  CaptionItem caption(CaptionEntry entry, @Nullable Agency agency) {
    ArticleCard card = card(entry.where().article());
    Credit credit = entry.credit();
    String words = edition.articles().excerpt(card.id(), entry.where().span());
    CaptionText text = CaptionText.of(words, entry.where().span().start(), credit);
    String line = oneLine(text.words());
    return new CaptionItem(
        line,
        text.credit(credit, agency == null ? null : SitePath.agency(agency)),
        path(card, entry.where(), "photo-" + entry.number()),
        title(card),
        when(card.published()),
        edition
            .pictures()
            .of(card.id(), entry.number())
            .map(picture -> PictureViews.of(picture, line, false))
            .orElse(null));
  }

  /** The picture that stands beside an article where that is the first of a page. */
  @Nullable PictureView leadPicture(ArticleCard card) {
    return edition.pictures().of(card.id()).stream()
        .findFirst()
        .map(picture -> PictureViews.of(picture, card.headline(), true))
        .orElse(null);
  }

  EventItem event(Event event) {
    ArticleCard card = card(event.where().article());
    return new EventItem(
        event.iso(),
        Dates.words(event.iso()),
        Dates.isDay(event.iso()),
        excerpt(event.where()),
        path(card, event.where(), "p" + event.where().block()),
        title(card));
  }

  /** The sentence, of which an article's page of names needs no more than it. */
  String excerpt(Passage passage) {
    String line = oneLine(edition.articles().excerpt(passage.article(), passage.span()));
    if (line.length() <= LONGEST_EXCERPT) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_EXCERPT);
    return line.substring(0, end > 0 ? end : LONGEST_EXCERPT) + "…";
  }

  /** The article, at the anchor where the story shows the passage. */
  private String path(ArticleCard card, Passage passage, String anchor) {
    String path = SitePath.article(card);
    return passage.isShown() ? path + "#" + anchor : path;
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0
        ? text.strip()
        : text.replaceAll("\\s+", " ").strip();
  }
}
