package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.QuotationEntry;
import io.github.broadsheet.site.view.Bar;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.HomeView;
import io.github.broadsheet.site.view.NameGroup;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.ThreadItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The front page: the latest, and ways into the archive. */
final class FrontPage implements PageKind {

  private static final int LATEST = 13;
  private static final int MOST_NAMES = 12;
  private static final int MOST_THREADS = 5;

  private static final int QUOTES_LOOKED_AT = 200;

  /** Characters fit for a pulled quotation. */
  private static final int SHORTEST_QUOTE = 60;

  private static final int LONGEST_QUOTE = 220;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Archive archive = edition.archive();
    NewsCalendar calendar = NewsCalendar.of(archive);
    List<ArticleCard> latest = latest(calendar);
    List<NameLink> years = years(calendar);
    List<NameGroup> names = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<NameLink> most = Names.links(desk, Names.most(archive.entities(type), MOST_NAMES));
      if (!most.isEmpty()) {
        names.add(new NameGroup(type.id(), Names.plural(type), most));
      }
    }
    List<ThreadItem> threads =
        archive.threads().stream().limit(MOST_THREADS).map(t -> ThreadPages.item(desk, t)).toList();
    QuotationEntry quote = quote(desk);
    String folio = folio(calendar);
    List<Bar> chart = Charts.years(perYear(calendar));
    Inputs inputs = Inputs.of(desk).items(latest).add(years).add(names).add(threads).add(folio);
    if (!latest.isEmpty()) {
      inputs.add(edition.pictures().of(latest.get(0).id()));
    }
    if (quote != null) {
      inputs.add(quote).article(quote.where().article());
    }
    plan.accept(
        new Page(
            "index.html",
            inputs.checksum(),
            new Content.Templated(
                "home.ftlh",
                () ->
                    new HomeView(
                        head(desk, folio),
                        folio,
                        description(edition),
                        latest.isEmpty() ? null : desk.item(latest.get(0)),
                        latest.isEmpty() ? null : desk.leadPicture(latest.get(0)),
                        desk.items(latest.subList(Math.min(1, latest.size()), latest.size())),
                        years,
                        chart,
                        names,
                        threads,
                        quote == null ? null : desk.quote(quote)))));
  }

  /** {@code 60 articles, March 2019 to June 2024}. */
  static String folio(NewsCalendar calendar) {
    int count = NewsCalendar.count(calendar.days()) + calendar.undated().size();
    String articles = Names.count(count, "article");
    if (calendar.days().isEmpty()) {
      return articles;
    }
    LocalDate first = calendar.days().firstKey();
    LocalDate last = calendar.days().lastKey();
    if (first.equals(last)) {
      return articles + ", " + Dates.day(first);
    }
    String from = Dates.month(YearMonth.from(first));
    String to = Dates.month(YearMonth.from(last));
    return articles + ", " + (from.equals(to) ? from : from + " to " + to);
  }

  private static List<ArticleCard> latest(NewsCalendar calendar) {
    List<ArticleCard> latest = new ArrayList<>();
    for (List<ArticleCard> day : calendar.days().descendingMap().values()) {
      for (ArticleCard card : day) {
        if (latest.size() < LATEST) {
          latest.add(card);
        }
      }
      if (latest.size() == LATEST) {
        return latest;
      }
    }
    calendar.undated().stream().limit(LATEST - latest.size()).forEach(latest::add);
    return latest;
  }

  private static SortedMap<Integer, Integer> perYear(NewsCalendar calendar) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    calendar.years().forEach(year -> counts.put(year, NewsCalendar.count(calendar.in(year))));
    return counts;
  }

  private static List<NameLink> years(NewsCalendar calendar) {
    List<NameLink> years = new ArrayList<>();
    for (int year : calendar.years()) {
      int count = NewsCalendar.count(calendar.in(year));
      years.add(0, new NameLink(Integer.toString(year), SitePath.year(year), count));
    }
    if (!calendar.undated().isEmpty()) {
      years.add(new NameLink("Undated", "undated/index.html", calendar.undated().size()));
    }
    return years;
  }

  /** The newest quotation of somebody known that stands well alone, best a whole sentence. */
  private static @Nullable QuotationEntry quote(CopyDesk desk) {
    List<QuotationEntry> quotations =
        PagedList.undatedFirst(desk.archive().quotations(), QuotationEntry::published);
    int oldest = Math.max(0, quotations.size() - QUOTES_LOOKED_AT);
    QuotationEntry opening = null;
    for (int i = quotations.size() - 1; i >= oldest; i--) {
      QuotationEntry quote = quotations.get(i);
      int length = quote.where().span().length();
      if (quote.key() == null || length < SHORTEST_QUOTE || length > LONGEST_QUOTE) {
        continue;
      }
      String words = desk.excerpt(quote.where());
      if (CopyDesk.isFragment(words)) {
        continue;
      }
      if (".!?".indexOf(words.charAt(words.length() - 1)) >= 0) {
        return quote;
      }
      opening = opening == null ? quote : opening;
    }
    return opening;
  }

  private static String description(Edition edition) {
    return Objects.requireNonNullElse(
        edition.settings().description(),
        "The articles as they were published, with the people, places and organisations they name,"
            + " their quotations and their dates.");
  }

  private static Head head(CopyDesk desk, String folio) {
    HeadDraft head =
        desk.head("home", "index.html")
            .title(desk.site().title())
            .description(desk.site().title() + ": " + folio + ". " + description(desk.edition()))
            .section("home");
    String address = desk.site().baseUrl();
    return head.thing(
            json ->
                JsonLd.thing(json, "WebSite", address + "#site")
                    .text("name", desk.site().title())
                    .text("url", address)
                    .text("inLanguage", desk.site().language())
                    .text("license", desk.site().rightsLinked() ? desk.site().rights() : null)
                    .thing(
                        "potentialAction",
                        search ->
                            JsonLd.thing(search, "SearchAction", null)
                                .thing(
                                    "target",
                                    entry ->
                                        JsonLd.thing(entry, "EntryPoint", null)
                                            .text(
                                                "urlTemplate",
                                                address + "search.html?q={search_term_string}")
                                            .end())
                                .text("query-input", "required name=search_term_string")
                                .end())
                    .end())
        .head();
  }
}
