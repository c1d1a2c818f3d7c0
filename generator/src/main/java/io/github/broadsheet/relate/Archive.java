package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All articles, related: what every page may look things up in. Read-only, complete, and safe to
 * share between threads.
 *
 * <p>An article is known by its id, or by its position in {@link #articles()}, which is quicker for
 * who goes through many.
 *
 * <p>Withdrawn articles are in {@link #articles()} alone; unlisted ones too.
 */
public interface Archive {

  /**
   * Every article, oldest first, undated ones last; equal days by id. Cards are made when they are
   * asked for: who holds many of them holds their {@link Positions} instead.
   */
  List<ArticleCard> articles();

  Optional<ArticleCard> article(String id);

  /** The day of the article at a position, where known. */
  default @Nullable LocalDate day(int position) {
    return articles().get(position).published();
  }

  /** The id of the article at a position. */
  default String id(int position) {
    return articles().get(position).id();
  }

  /** The position of an article in {@link #articles()}, or -1. */
  default int position(String id) {
    return article(id).map(articles()::indexOf).orElse(-1);
  }

  /**
   * Stands for all that may be said of an article: what parsing made of it, its card, and the
   * entities that its names lead to, with what those are called. Pages are made anew when it
   * changes.
   *
   * @throws java.util.NoSuchElementException if there is no such article
   */
  Checksum checksum(String id);

  /** {@link #checksum(String)} of the article at a position. */
  default Checksum checksum(int position) {
    return checksum(articles().get(position).id());
  }

  /**
   * Stands for the card of an article: what lists say of it.
   *
   * @throws java.util.NoSuchElementException if there is no such article
   */
  default Checksum cardChecksum(String id) {
    return article(id).orElseThrow().checksum();
  }

  /** {@link #cardChecksum(String)} of the article at a position. */
  default Checksum cardChecksum(int position) {
    return cardChecksum(articles().get(position).id());
  }

  /**
   * Stands for all that may be said of an entity: what it is called, what the archivist says of it,
   * and the articles that name it.
   *
   * @throws java.util.NoSuchElementException if there is no such entity
   */
  Checksum checksum(EntityKey key);

  /** All entities of a type, by name. */
  List<Entity> entities(EntityType type);

  /**
   * The variants of all entities of a type, as {@link #entities} has them, each found when it is
   * asked for: quicker for one thread that asks for all of them in turn.
   */
  default List<List<String>> variants(EntityType type) {
    return entities(type).stream().map(Entity::variants).toList();
  }

  Optional<Entity> entity(EntityKey key);

  /**
   * Whether an entity is named so seldom, in so large an archive, that it shares a page with others
   * instead of having its own. One of which the archivist says something never is.
   */
  default boolean isRare(EntityKey key) {
    return false;
  }

  /** Positions of the articles that name an entity, as {@link Entity#appearances()} has them. */
  default List<Integer> naming(EntityKey key) {
    return entity(key).stream()
        .flatMap(entity -> entity.appearances().stream())
        .map(appearance -> position(appearance.article()))
        .toList();
  }

  /** Other people of the name of one, where the archive has more than one of that name. */
  default List<EntityKey> namesakes(EntityKey key) {
    return List.of();
  }

  /**
   * Who has the name of one who is not, or no longer, told from others of that name: {@code
   * people/sam-lee} for {@code people/sam-lee-sport}.
   */
  default Optional<EntityKey> firstOfName(EntityKey key) {
    return Optional.empty();
  }

  /**
   * Everything that an article names, by first position.
   *
   * @throws java.util.NoSuchElementException if there is no such article
   */
  List<EntityKey> named(String article);

  /**
   * Which entity a mention in an article is, or empty where the archive is not sure enough for a
   * link.
   */
  Optional<EntityKey> link(String article, Mention mention);

  /** All quotations, oldest first, in the order of their articles. */
  List<QuotationEntry> quotations();

  /** Where the {@link #quotations()} stand. */
  default Places quotationPlaces() {
    return Places.of(quotations(), quotation -> position(quotation.where().article()));
  }

  /**
   * Positions in {@link #quotations()} of those whose speaker is known, and of others that are long
   * enough.
   *
   * @param longEnough in characters
   */
  default int[] quotations(int longEnough) {
    List<QuotationEntry> all = quotations();
    return IntStream.range(0, all.size())
        .filter(
            position ->
                all.get(position).speaker() != null
                    || all.get(position).where().span().length() >= longEnough)
        .toArray();
  }

  /** All captions, oldest first. */
  List<CaptionEntry> captions();

  /** Where the {@link #captions()} stand. */
  default Places captionPlaces() {
    return Places.of(captions(), caption -> position(caption.where().article()));
  }

  /** Positions in {@link #captions()} of those of the article at a position. */
  default List<Integer> captionsOf(int position) {
    Places places = captionPlaces();
    return IntStream.range(0, captions().size())
        .filter(caption -> places.article(caption) == position)
        .boxed()
        .toList();
  }

  /** All dated events, by date. */
  List<Event> timeline();

  /** Where the events of the {@link #timeline()} stand. */
  default Places eventPlaces() {
    return Places.of(timeline(), event -> position(event.where().article()));
  }

  /** Positions in {@link #timeline()} of the events of each date. */
  default SortedMap<String, List<Integer>> eventsByDate() {
    List<Event> all = timeline();
    return new TreeMap<>(
        IntStream.range(0, all.size())
            .boxed()
            .collect(Collectors.groupingBy(position -> all.get(position).iso())));
  }

  /** Positions in {@link #quotations()} of what others said of an entity by name. */
  default List<Integer> saidOf(EntityKey key) {
    return List.of();
  }

  /** What an article dates, in the order that it says so. */
  default List<Event> events(String article) {
    return List.of();
  }

  /** All agencies, by name. */
  List<Agency> agencies();

  /** Older articles for a reader of the one at a position, best first, at most 5. */
  List<Related> related(int position);

  /**
   * Ids of articles that tell the same story in nearly the same words, this one included, the
   * original first, at most 24; empty if it stands alone. Each is itself a copy of this one: two
   * copies of one article need not be copies of each other.
   */
  List<String> copies(String article);

  /** The same by positions. */
  default List<Integer> copies(int position) {
    return copies(articles().get(position).id()).stream().map(this::position).toList();
  }

  /** Runs of articles about the same events, newest first. */
  List<StoryThread> threads();
}
