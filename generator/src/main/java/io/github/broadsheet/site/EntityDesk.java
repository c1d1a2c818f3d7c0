package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Appearance;
import io.github.broadsheet.relate.CaptionEntry;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.QuotationEntry;
import io.github.broadsheet.relate.Role;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.EntityView;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.QuoteGroup;
import io.github.broadsheet.site.view.RoleItem;
import io.github.broadsheet.site.view.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the view of one person, place or organisation. */
final class EntityDesk {

  private static final int MOST_QUOTATIONS = 12;
  private static final int MOST_CAPTIONS = 12;
  private static final int MOST_COMPANIONS = 8;

  private final CopyDesk desk;
  private final Entity entity;
  private final List<Appearance> appearances;
  private final EntityType type;

  EntityDesk(CopyDesk desk, Entity entity) {
    this.desk = desk;
    this.entity = entity;
    this.appearances = entity.appearances();
    type = entity.key().type();
  }

  /** The newest quotations, newest first. */
  static List<QuotationEntry> quotations(CopyDesk desk, Entity entity) {
    return newest(desk, entity.quotations());
  }

  private static List<QuotationEntry> newest(CopyDesk desk, List<Integer> positions) {
    List<QuotationEntry> all = desk.archive().quotations();
    return newest(
        positions.stream().map(all::get).toList(), QuotationEntry::published, MOST_QUOTATIONS);
  }

  private List<QuoteGroup> about() {
    return QuoteGroup.of(
        newest(desk, desk.archive().saidOf(entity.key())).stream().map(desk::quote).toList());
  }

  /** The newest captions, newest first. */
  static List<CaptionEntry> captions(CopyDesk desk, Entity entity) {
    List<CaptionEntry> all = desk.archive().captions();
    return newest(
        entity.captions().stream().map(all::get).toList(), CaptionEntry::published, MOST_CAPTIONS);
  }

  /** The days of the articles that name it, where known, oldest first. */
  private List<LocalDate> days() {
    List<Integer> articles = desk.archive().naming(entity.key());
    int dated = PagedList.dated(articles, article -> desk.archive().day(article));
    return articles.subList(0, dated).stream()
        .map(article -> Objects.requireNonNull(desk.archive().day(article)))
        .toList();
  }

  /** Articles a year. */
  private static SortedMap<Integer, Integer> years(List<LocalDate> days) {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    days.forEach(day -> years.merge(day.getYear(), 1, Integer::sum));
    return years;
  }

  /** Those without a day come last. */
  private static <T> List<T> newest(List<T> all, Function<T, @Nullable LocalDate> day, int most) {
    List<T> ordered = new ArrayList<>(PagedList.undatedFirst(all, day));
    Collections.reverse(ordered);
    return ordered.subList(0, Math.min(most, ordered.size()));
  }

  EntityView view(Part<Integer> part) {
    List<LocalDate> days = days();
    When first = days.isEmpty() ? null : desk.when(days.get(0));
    When last = days.isEmpty() ? null : desk.when(days.get(days.size() - 1));
    List<NameLink> identifiers = new ArrayList<>();
    new TreeMap<>(entity.identifiers())
        .forEach(
            (scheme, address) -> {
              if (!scheme.equals(Atlas.GEO)) {
                identifiers.add(new NameLink(scheme, address, 0));
              }
            });
    return new EntityView(
        head(first, last),
        type.id(),
        entity.name(),
        entity.note(),
        Names.namesakes(desk, entity),
        List.copyOf(entity.variants()),
        entity.roles().stream().map(EntityDesk::role).toList(),
        identifiers,
        appearances.size(),
        first,
        last,
        Charts.years(years(days)),
        EntityPages.items(desk, entity, part),
        part.pager(),
        QuoteGroup.of(quotations(desk, entity).stream().map(desk::quote).toList()),
        entity.quotations().size(),
        about(),
        captions(desk, entity).stream().map(c -> desk.caption(c, null)).toList(),
        Names.groups(desk, entity.companions(), MOST_COMPANIONS),
        WorldMap.around(desk, entity));
  }

  private Head head(@Nullable When first, @Nullable When last) {
    String path = SitePath.entity(entity.key());
    HeadDraft head =
        desk.head(type.id(), path)
            .title(entity.name() + " (" + type.id() + "): articles and quotes")
            .name(entity.name())
            .description(description(first, last))
            .crumb(Names.plural(type), Names.index(type))
            .section(type.folder());
    if (SitePath.hasFeed(entity) && last != null) {
      head.feed(entity.key().toString());
    }
    String address = head.address(path);
    return head.thing(
            json ->
                JsonLd.thing(
                        json, type == EntityType.PERSON ? "ProfilePage" : "CollectionPage", null)
                    .text("name", entity.name())
                    .text("url", address)
                    .thing("mainEntity", subject(address))
                    .end())
        .head();
  }

  private JsonLd.Thing subject(String address) {
    List<String> elsewhere =
        entity.identifiers().values().stream()
            .filter(u -> u.startsWith("https://"))
            .sorted()
            .toList();
    return json -> {
      JsonLd thing =
          JsonLd.thing(json, Names.schema(type.id()), address + "#entity")
              .text("name", entity.name())
              .texts("alternateName", List.copyOf(entity.variants()))
              .text("description", entity.note())
              .text("url", address)
              .texts("sameAs", elsewhere);
      Optional<Atlas.Spot> spot = Atlas.of(entity).filter(known -> !known.country());
      if (spot.isPresent()) {
        thing.thing("geo", geo(spot.get()));
      }
      thing.end();
    };
  }

  private static JsonLd.Thing geo(Atlas.Spot spot) {
    return json ->
        JsonLd.thing(json, "GeoCoordinates", null)
            .text("latitude", Double.toString(spot.latitude()))
            .text("longitude", Double.toString(spot.longitude()))
            .end();
  }

  private String description(@Nullable When first, @Nullable When last) {
    int count = appearances.size();
    StringBuilder words = new StringBuilder(entity.name());
    if (!entity.roles().isEmpty()) {
      words.append(", ").append(entity.roles().get(entity.roles().size() - 1).words());
    }
    words.append(": ").append(Names.count(count, "article"));
    if (first != null && last != null) {
      words.append(first.iso().equals(last.iso()) ? " of " : " from ").append(first.words());
      words.append(first.iso().equals(last.iso()) ? "" : " to " + last.words());
    }
    words.append(" in the archive that name this ").append(type.id());
    return words.append(", with quotations, captions and related names.").toString();
  }

  private static RoleItem role(Role role) {
    LocalDate first = role.first();
    LocalDate last = role.last();
    if (first == null || last == null) {
      return new RoleItem(role.words(), "");
    }
    String from = Integer.toString(first.getYear());
    return new RoleItem(
        role.words(), first.getYear() == last.getYear() ? from : from + " to " + last.getYear());
  }
}
