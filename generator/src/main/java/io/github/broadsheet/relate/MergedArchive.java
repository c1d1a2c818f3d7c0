package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.parse.span.NamesInDatelines;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The archive of all traces. Lists keep the traces and some arrays of numbers; their records are
 * made when they are asked for, so that an archive of a hundred thousand articles fits into a few
 * hundred megabytes.
 */
final class MergedArchive implements Archive {

  private static final int NAMES_ON_CARD = 12;
  private static final int NAMES_SHARED = 5;

  private final Chronicle chronicle;
  private final Entities entities;
  private final EntityReader reader;
  private final Copies copies;
  private final IntLists older;
  private final List<ArticleCard> cards;
  private final Parts quotationParts;
  private final Parts captionParts;
  private final Parts dateParts;
  private final int[] datesInOrder;
  private final List<Agency> agencies;
  private final List<StoryThread> threads;
  private final ArticleFingerprints fingerprints;

  MergedArchive(Chronicle chronicle, AuthorityFile authority) {
    this.chronicle = chronicle;
    entities = Entities.of(chronicle, authority);
    copies = Copies.of(chronicle);
    List<List<RelatedArticles.Match>> matches = RelatedArticles.of(chronicle, entities, copies);
    older = articles(matches);
    threads = StoryThreads.of(chronicle, entities, copies, matches);
    quotationParts = Parts.of(chronicle, trace -> trace.quotations().size());
    captionParts = Parts.of(chronicle, trace -> trace.captions().size());
    IntLists said = said();
    IntLists pictured = pictured();
    reader = new EntityReader(chronicle, entities, said::list, pictured::list);
    AgencyRegister register = AgencyRegister.of(chronicle);
    agencies = register.all();
    cards =
        IntStream.range(0, chronicle.size()).mapToObj(article -> card(article, register)).toList();
    dateParts = Parts.of(chronicle, trace -> trace.dates().size());
    datesInOrder = datesInOrder();
    fingerprints = new ArticleFingerprints(chronicle, cards, entities);
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
  public Fingerprint fingerprint(String id) {
    return fingerprints.article(known(id));
  }

  @Override
  public Fingerprint cardFingerprint(String id) {
    return fingerprints.card(known(id));
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
  public Optional<EntityKey> link(String article, Mention mention) {
    int position = chronicle.position(article);
    if (position < 0 || NamesInDatelines.found(mention)) {
      return Optional.empty();
    }
    List<Trace.Name> names = chronicle.get(position).names();
    for (int i = 0; i < names.size(); i++) {
      Trace.Name name = names.get(i);
      if (name.type() == mention.type() && name.text().equals(mention.canonical())) {
        return Optional.ofNullable(key(entities.of(position, i)));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<QuotationEntry> quotations() {
    return ListView.of(quotationParts.size(), this::quotation);
  }

  @Override
  public List<CaptionEntry> captions() {
    return ListView.of(captionParts.size(), this::caption);
  }

  @Override
  public List<Event> timeline() {
    return ListView.of(datesInOrder.length, i -> event(datesInOrder[i]));
  }

  @Override
  public List<Agency> agencies() {
    return agencies;
  }

  @Override
  public List<Related> related(String article) {
    int position = chronicle.position(article);
    return position < 0
        ? List.of()
        : older.list(position).stream().map(other -> related(position, other)).toList();
  }

  @Override
  public List<String> copies(String article) {
    int position = chronicle.position(article);
    List<Integer> all = position < 0 ? List.of() : copies.of(position);
    return ListView.of(all.size(), i -> chronicle.id(all.get(i)));
  }

  @Override
  public List<StoryThread> threads() {
    return threads;
  }

  private @Nullable EntityKey key(int entity) {
    return entity == Entities.NONE ? null : entities.identity(entity).key();
  }

  private QuotationEntry quotation(int position) {
    int article = quotationParts.article(position);
    int index = position - quotationParts.start(article);
    Trace.Quoted quoted = chronicle.get(article).quotations().get(index);
    return new QuotationEntry(
        new Passage(chronicle.id(article), quoted.block(), quoted.span()),
        index + 1,
        chronicle.day(article),
        quoted.speaker(),
        key(entities.of(article, quoted.name())));
  }

  private CaptionEntry caption(int position) {
    int article = captionParts.article(position);
    int index = position - captionParts.start(article);
    Trace.Captioned captioned = chronicle.get(article).captions().get(index);
    return new CaptionEntry(
        new Passage(chronicle.id(article), captioned.block(), captioned.span()),
        index + 1,
        chronicle.day(article),
        captioned.credit());
  }

  private IntLists said() {
    IntLists.Collector said = new IntLists.Collector();
    for (int article = 0; article < chronicle.size(); article++) {
      List<Trace.Quoted> quotations = chronicle.get(article).quotations();
      for (int i = 0; i < quotations.size(); i++) {
        int speaker = entities.of(article, quotations.get(i).name());
        if (speaker != Entities.NONE) {
          said.add(speaker, quotationParts.start(article) + i);
        }
      }
    }
    return said.lists(entities.size());
  }

  private IntLists pictured() {
    IntLists.Collector pictured = new IntLists.Collector();
    for (int article = 0; article < chronicle.size(); article++) {
      List<Trace.Captioned> captions = chronicle.get(article).captions();
      for (int i = 0; i < captions.size(); i++) {
        int of = article;
        int position = captionParts.start(article) + i;
        captions.get(i).names().stream()
            .map(name -> entities.of(of, name))
            .filter(entity -> entity != Entities.NONE)
            .distinct()
            .forEach(entity -> pictured.add(entity, position));
      }
    }
    return pictured.lists(entities.size());
  }

  private ArticleCard card(int article, AgencyRegister register) {
    ArticleCard card = chronicle.get(article).card();
    return new ArticleCard(
        card.id(),
        card.seed(),
        card.headline(),
        card.summary(),
        card.published(),
        card.publication(),
        card.places(),
        card.agencies().stream().map(register::name).distinct().toList(),
        card.authors(),
        entities.most(article, NAMES_ON_CARD),
        card.words(),
        card.status());
  }

  private Related related(int article, int other) {
    return new Related(
        chronicle.id(other),
        entities.shared(article, other).stream()
            .limit(NAMES_SHARED)
            .map(entity -> entities.identity(entity).key())
            .toList());
  }

  private static IntLists articles(List<List<RelatedArticles.Match>> matches) {
    IntLists.Collector articles = new IntLists.Collector();
    for (int article = 0; article < matches.size(); article++) {
      for (RelatedArticles.Match match : matches.get(article)) {
        articles.add(article, match.article());
      }
    }
    return articles.lists(matches.size());
  }

  private Trace.Dated dated(int position) {
    int article = dateParts.article(position);
    return chronicle.get(article).dates().get(position - dateParts.start(article));
  }

  private Event event(int position) {
    Trace.Dated dated = dated(position);
    String article = chronicle.id(dateParts.article(position));
    return new Event(dated.iso(), new Passage(article, dated.block(), dated.span()));
  }

  /** By date; events of one date in the order of their articles. */
  private int[] datesInOrder() {
    return IntStream.range(0, dateParts.size())
        .boxed()
        .sorted(Comparator.comparing(position -> dated(position).iso()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
