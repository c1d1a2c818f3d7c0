package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.parse.span.NamesInDatelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The archive of all traces. Lists keep the traces and some arrays of numbers; their records are
 * made when they are asked for, so that an archive of a hundred thousand articles fits into a few
 * hundred megabytes.
 */
final class MergedArchive implements Archive {

  private static final int NAMES_SHARED = 5;

  private final Chronicle chronicle;
  private final Entities entities;
  private final EntityReader reader;
  private final IntLists copies;
  private final IntLists older;
  private final List<ArticleCard> cards;
  private final Passages passages;
  private final List<Agency> agencies;
  private final List<StoryThread> threads;
  private final Checksums checksums;

  /**
   * Relates all traces.
   *
   * @param earlier what need not be looked for again
   * @param keep is given what was found, for the next time
   */
  MergedArchive(
      Chronicle chronicle, AuthorityFile authority, Relations earlier, Consumer<Relations> keep) {
    this.chronicle = chronicle;
    ForkJoinTask<Entities> named = begin(() -> Entities.of(chronicle, authority));
    ForkJoinTask<AgencyRegister> credited = begin(() -> AgencyRegister.of(chronicle));
    Marks marks = Marks.of(chronicle);
    Recalled recalled = earlier.in(chronicle);
    Copies alike = Copies.of(chronicle, marks, recalled);
    copies = alike.lists();
    entities = named.join();
    AgencyRegister register = credited.join();
    ForkJoinTask<Passages> said = begin(() -> new Passages(chronicle, entities));
    ForkJoinTask<Cards> carded = begin(() -> new Cards(chronicle, entities, register));
    Found related = RelatedArticles.of(chronicle, entities, alike, marks, recalled);
    passages = said.join();
    reader = new EntityReader(chronicle, entities, passages::saidBy, passages::picturing);
    agencies = register.all();
    cards = carded.join();
    checksums = new Checksums(chronicle, cards, entities);
    older = related.lists().get(0);
    threads = StoryThreads.of(chronicle, entities, alike, related.lists().get(1));
    List<String> ids = ListView.of(chronicle.size(), chronicle::id);
    keep.accept(new Relations(ids, List.of(alike.alike(), alike.ofStory(), related)));
    chronicle.settle();
  }

  @Override
  public List<ArticleCard> articles() {
    return cards;
  }

  @Override
  public Optional<ArticleCard> article(String id) {
    int position = chronicle.position(id);
    return position < 0 ? Optional.empty() : Optional.of(cards.get(position));
  }

  @Override
  public @Nullable LocalDate day(int position) {
    return chronicle.day(position);
  }

  @Override
  public String id(int position) {
    return chronicle.id(position);
  }

  @Override
  public int position(String id) {
    return chronicle.position(id);
  }

  @Override
  public Checksum checksum(String id) {
    return checksum(known(id));
  }

  @Override
  public Checksum checksum(int position) {
    return checksums.article(position);
  }

  @Override
  public Checksum cardChecksum(String id) {
    return cardChecksum(known(id));
  }

  @Override
  public Checksum cardChecksum(int position) {
    return checksums.card(position);
  }

  @Override
  public Checksum checksum(EntityKey key) {
    int entity = entities.number(key);
    if (entity == Entities.NONE) {
      throw new NoSuchElementException("no entity with key " + key);
    }
    return checksums.entity(entity);
  }

  private int known(String id) {
    int position = chronicle.position(id);
    if (position < 0) {
      throw new NoSuchElementException("no article with id " + id);
    }
    return position;
  }

  @Override
  public List<Entity> entities(EntityType type) {
    int[] range = entities.range(type);
    return ListView.of(Math.max(0, range[1] - range[0]), i -> reader.read(range[0] + i));
  }

  @Override
  public List<List<String>> variants(EntityType type) {
    int[] range = entities.range(type);
    return reader.variants(range[0], Math.max(0, range[1] - range[0]));
  }

  @Override
  public Optional<Entity> entity(EntityKey key) {
    int number = entities.number(key);
    return number == Entities.NONE ? Optional.empty() : Optional.of(reader.read(number));
  }

  @Override
  public boolean isRare(EntityKey key) {
    int entity = entities.number(key);
    return entity != Entities.NONE && entities.isRare(entity);
  }

  @Override
  public List<EntityKey> named(String article) {
    return entities.in(known(article)).stream()
        .map(entity -> entities.identity(entity).key())
        .toList();
  }

  @Override
  public List<Integer> naming(EntityKey key) {
    int entity = entities.number(key);
    return entity == Entities.NONE ? List.of() : entities.articles(entity);
  }

  @Override
  public List<EntityKey> namesakes(EntityKey key) {
    int entity = entities.number(key);
    return entity == Entities.NONE ? List.of() : entities.namesakes(entity);
  }

  @Override
  public Optional<EntityKey> firstOfName(EntityKey key) {
    return RoleField.without(key.slug())
        .map(slug -> new EntityKey(key.type(), slug))
        .filter(first -> entities.number(first) != Entities.NONE);
  }

  @Override
  public Optional<EntityKey> link(String article, Mention mention) {
    int position = chronicle.position(article);
    if (position < 0 || NamesInDatelines.found(mention)) {
      return Optional.empty();
    }
    PackedNames names = chronicle.names(position);
    for (int i = 0; i < names.size(); i++) {
      if (names.text(i).equals(mention.canonical()) && names.type(i) == mention.type()) {
        return Optional.ofNullable(entities.key(entities.of(position, i)));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<QuotationEntry> quotations() {
    return passages.quotations();
  }

  @Override
  public Places quotationPlaces() {
    return passages.quotationPlaces();
  }

  @Override
  public int[] quotations(int longEnough) {
    return passages.quotations(longEnough);
  }

  @Override
  public List<CaptionEntry> captions() {
    return passages.captions();
  }

  @Override
  public Places captionPlaces() {
    return passages.captionPlaces();
  }

  @Override
  public List<Integer> captionsOf(int position) {
    return passages.captionsOf(position);
  }

  @Override
  public List<Event> timeline() {
    return passages.timeline();
  }

  @Override
  public Places eventPlaces() {
    return passages.eventPlaces();
  }

  @Override
  public SortedMap<String, List<Integer>> eventsByDate() {
    return passages.byDate();
  }

  @Override
  public List<Integer> saidOf(EntityKey key) {
    int entity = entities.number(key);
    return entity == Entities.NONE ? List.of() : passages.saidOf(entity);
  }

  @Override
  public List<Event> events(String article) {
    int position = chronicle.position(article);
    return position < 0 ? List.of() : passages.events(position);
  }

  @Override
  public List<Agency> agencies() {
    return agencies;
  }

  @Override
  public List<Related> related(int position) {
    List<Related> related = new ArrayList<>(older.size(position));
    for (int i = 0; i < older.size(position); i++) {
      int[] shared = entities.shared(position, older.get(position, i));
      int most = Math.min(NAMES_SHARED, shared.length);
      related.add(new Related(older.get(position, i), ListView.of(most, at -> shared[at])));
    }
    return related;
  }

  @Override
  public List<String> copies(String article) {
    int position = chronicle.position(article);
    List<Integer> all = position < 0 ? List.of() : copies.list(position);
    return ListView.of(all.size(), i -> chronicle.id(all.get(i)));
  }

  @Override
  public List<Integer> copies(int position) {
    return copies.list(position);
  }

  @Override
  public List<StoryThread> threads() {
    return threads;
  }

  /** Begins work beside other work, in the pool of the thread that asks for it. */
  private static <T> ForkJoinTask<T> begin(Callable<T> work) {
    return ForkJoinTask.adapt(work).fork();
  }
}
