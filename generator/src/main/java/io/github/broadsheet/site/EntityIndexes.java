package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.view.IndexView;
import io.github.broadsheet.site.view.LetterGroup;
import io.github.broadsheet.site.view.MapView;
import io.github.broadsheet.site.view.NameLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Indexes from A to Z of people, places, organisations and agencies. */
final class EntityIndexes implements PageKind {

  /** A longer index is cut by letters. */
  private static final int SHORT = 40;

  /** A longer index has a page for each letter. */
  private static final int LONGEST = 300;

  private static final int LETTER_PAGE = 400;
  private static final int MOST = 60;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    for (EntityType type : EntityType.values()) {
      List<Entity> entities = edition.archive().entities(type);
      plan(
          desk,
          new Index(
              type.id(),
              type.folder(),
              Names.plural(type),
              Names.links(desk, entities),
              type == EntityType.PLACE ? WorldMap.of(desk, entities) : null),
          plan);
    }
    List<NameLink> agencies = new ArrayList<>();
    for (Agency agency : edition.archive().agencies()) {
      int count = agency.articles().size() + agency.captions().size();
      agencies.add(new NameLink(agency.name(), SitePath.agency(agency), count));
    }
    plan(desk, new Index("agency", "agencies", "Agencies", agencies, null), plan);
  }

  /**
   * What an index lists.
   *
   * @param names by name
   * @param map where they lie, or null
   */
  private record Index(
      String kind, String folder, String title, List<NameLink> names, @Nullable MapView map) {

    String path() {
      return folder + "/index.html";
    }

    String letterPath(String id, int number) {
      return folder + "/a-z/" + id + (number == 1 ? "" : "-" + number) + ".html";
    }
  }

  private static void plan(CopyDesk desk, Index index, Consumer<Page> plan) {
    Map<String, List<NameLink>> letters = new TreeMap<>();
    for (NameLink name : index.names()) {
      letters.computeIfAbsent(letter(name.name()), l -> new ArrayList<>()).add(name);
    }
    if (index.names().size() <= LONGEST) {
      whole(desk, index, letters, plan);
      return;
    }
    List<NameLink> links = new ArrayList<>();
    letters.forEach(
        (letter, names) ->
            links.add(new NameLink(letter, index.letterPath(id(letter), 1), names.size())));
    List<NameLink> most =
        index.names().stream()
            .sorted(
                Comparator.comparingInt((NameLink name) -> -name.count())
                    .thenComparing(NameLink::name))
            .limit(MOST)
            .toList();
    plan.accept(
        new Page(
            index.path(),
            Inputs.of(desk).add(links).add(most).add(index.map()).checksum(),
            new Content.Templated(
                "index.ftlh", () -> view(desk, index, index.path(), links, most, List.of()))));
    letters.forEach((letter, names) -> letter(desk, index, letter, names, links, plan));
  }

  private static void whole(
      CopyDesk desk, Index index, Map<String, List<NameLink>> letters, Consumer<Page> plan) {
    List<LetterGroup> groups = new ArrayList<>();
    List<NameLink> links = new ArrayList<>();
    if (index.names().size() <= SHORT) {
      groups.add(new LetterGroup("", "names", index.names()));
    } else {
      letters.forEach(
          (letter, names) -> {
            groups.add(new LetterGroup(letter, "letter-" + id(letter), names));
            links.add(new NameLink(letter, index.path() + "#letter-" + id(letter), names.size()));
          });
    }
    plan.accept(
        new Page(
            index.path(),
            Inputs.of(desk).add(groups).add(index.map()).checksum(),
            new Content.Templated(
                "index.ftlh", () -> view(desk, index, index.path(), links, List.of(), groups))));
  }

  private static void letter(
      CopyDesk desk,
      Index index,
      String letter,
      List<NameLink> names,
      List<NameLink> links,
      Consumer<Page> plan) {
    int pages = (names.size() + LETTER_PAGE - 1) / LETTER_PAGE;
    for (int number = 1; number <= pages; number++) {
      int from = (number - 1) * LETTER_PAGE;
      List<NameLink> part = names.subList(from, Math.min(names.size(), from + LETTER_PAGE));
      String path = index.letterPath(id(letter), number);
      String range = part.get(0).name() + " to " + part.get(part.size() - 1).name();
      LetterGroup group = new LetterGroup(pages == 1 ? letter : range, "names", part);
      List<NameLink> ways = new ArrayList<>(links);
      for (int other = 1; pages > 1 && other <= pages; other++) {
        ways.add(new NameLink(letter + " " + other, index.letterPath(id(letter), other), 0));
      }
      plan.accept(
          new Page(
              path,
              Inputs.of(desk).add(group).add(ways).checksum(),
              new Content.Templated(
                  "index.ftlh", () -> view(desk, index, path, ways, List.of(), List.of(group)))));
    }
  }

  private static IndexView view(
      CopyDesk desk,
      Index index,
      String path,
      List<NameLink> links,
      List<NameLink> most,
      List<LetterGroup> groups) {
    boolean whole = path.equals(index.path());
    String heading = whole ? index.title() : index.title() + ": " + groups.get(0).letter();
    int count = whole ? index.names().size() : groups.get(0).names().size();
    String intro =
        count == 0
            ? "No article of the archive names any."
            : Names.grouped(count)
                + " "
                + (count == 1 ? index.kind() : index.title().toLowerCase(Locale.ROOT))
                + (index.kind().equals("agency")
                    ? " credited by articles and captions of the archive"
                    : " named in articles of the archive")
                + ", from A to Z, with the number of articles of each.";
    HeadDraft head =
        desk.head("entity-index", path)
            .title(heading + " in the news")
            .name(whole ? index.title() : groups.get(0).letter())
            .description(heading + ": " + intro)
            .section(index.folder())
            .collection();
    if (!whole) {
      head.crumb(index.title(), index.path());
    }
    return new IndexView(
        head.head(), index.kind(), heading, intro, links, most, groups, whole ? index.map() : null);
  }

  /** The letter under which a name stands, without its accent. */
  private static String letter(String name) {
    String slug = io.github.broadsheet.model.Slug.of(name, 16);
    char first = slug.charAt(0);
    boolean latin = Character.isLetter(first) && !(first == 'x' && !startsWithX(name));
    return latin ? String.valueOf(first).toUpperCase(Locale.ROOT) : "#";
  }

  /** Names in other scripts have a slug that begins with x. */
  private static boolean startsWithX(String name) {
    return !name.isEmpty() && Character.toLowerCase(name.charAt(0)) == 'x';
  }

  private static String id(String letter) {
    return letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT);
  }
}
