package io.github.broadsheet.site;

import io.github.broadsheet.site.view.Crumb;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.PictureView;
import io.github.broadsheet.site.view.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says of itself. Start with {@link CopyDesk#head}. */
final class HeadDraft {

  /** What search engines show. */
  private static final int LONGEST_DESCRIPTION = 300;

  private static final int SHORTEST_DESCRIPTION = 50;
  private static final int LONGEST_TITLE = 150;

  private final Site site;
  private final String kind;
  private final String path;
  private final List<Crumb> crumbs = new ArrayList<>();
  private final List<JsonLd.Thing> things = new ArrayList<>();
  private String title;
  private @Nullable String name;
  private String description = "";
  private boolean indexed = true;
  private @Nullable String section;
  private @Nullable String published;
  private @Nullable String feed;
  private @Nullable PictureView picture;

  HeadDraft(Site site, String kind, String path) {
    this.site = site;
    this.kind = kind;
    this.path = path;
    title = site.title();
  }

  HeadDraft title(String words) {
    title = words;
    return this;
  }

  /** The title in short, where that differs. */
  HeadDraft name(String words) {
    name = words;
    return this;
  }

  HeadDraft description(String words) {
    description = words;
    return this;
  }

  HeadDraft crumb(String words, String to) {
    crumbs.add(new Crumb(words, to));
    return this;
  }

  HeadDraft section(@Nullable String id) {
    section = id;
    return this;
  }

  HeadDraft published(@Nullable LocalDate day) {
    published = day == null ? null : day.toString();
    return this;
  }

  HeadDraft feed(String pathWithoutEnding) {
    feed = pathWithoutEnding;
    return this;
  }

  /** For previews of links to the page. */
  HeadDraft picture(@Nullable PictureView shown) {
    picture = shown;
    return this;
  }

  HeadDraft unindexed() {
    indexed = false;
    return this;
  }

  HeadDraft thing(JsonLd.Thing thing) {
    things.add(thing);
    return this;
  }

  /** A page that mainly lists others. */
  HeadDraft collection() {
    return thing(
        json ->
            JsonLd.thing(json, "CollectionPage", null)
                .text("name", shortName())
                .text("url", address(path))
                .end());
  }

  Head head() {
    List<Crumb> way = new ArrayList<>();
    if (!path.equals("index.html")) {
      way.add(new Crumb("Home", "index.html"));
      way.addAll(crumbs);
      way.add(new Crumb(shortName(), null));
      things.add(json -> JsonLd.breadcrumbs(json, way, this::address, address(path)));
    }
    return new Head(
        site,
        kind,
        path,
        SitePath.root(path),
        cut(title, LONGEST_TITLE),
        shortName(),
        described(),
        indexed,
        address(path),
        section,
        published,
        way,
        feed,
        picture,
        JsonLd.graph(things));
  }

  /** The front page is known by its folder. */
  String address(String of) {
    return site.baseUrl() + (of.equals("index.html") ? "" : of);
  }

  private String shortName() {
    return Objects.requireNonNullElse(name, title);
  }

  private String described() {
    String words = cut(description, LONGEST_DESCRIPTION);
    return words.length() >= SHORTEST_DESCRIPTION
        ? words
        : (words + " A page of " + site.title() + ", an archive of news articles.").strip();
  }

  private static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int end = words.lastIndexOf(' ', longest - 1);
    return words.substring(0, end > longest / 2 ? end : longest - 1) + "…";
  }
}
