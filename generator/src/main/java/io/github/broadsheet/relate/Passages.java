package io.github.broadsheet.relate;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The quotations, captions and dates of all articles, counted through in the order of the archive;
 * their records are made when they are asked for.
 */
final class Passages {

  private final Chronicle chronicle;
  private final Entities entities;
  private final Parts quotationParts;
  private final Parts captionParts;
  private final Parts dateParts;
  private final IntLists said;
  private final IntLists about;
  private final IntLists pictured;
  private final SortedMap<String, List<Integer>> byDate = new TreeMap<>();
  private final int[] datesInOrder;

  Passages(Chronicle chronicle, Entities entities) {
    this.chronicle = chronicle;
    this.entities = entities;
    quotationParts = Parts.of(chronicle, trace -> trace.quotations().size());
    captionParts = Parts.of(chronicle, trace -> trace.captions().size());
    dateParts = Parts.of(chronicle, trace -> trace.dates().size());
    said = byEntity(quotationParts, PackedTrace::quotations, this::speaker);
    about = byEntity(quotationParts, PackedTrace::quotations, this::othersNamed);
    pictured = byEntity(captionParts, PackedTrace::captions, this::pictured);
    datesInOrder = datesInOrder();
  }

  List<QuotationEntry> quotations() {
    return ListView.of(quotationParts.size(), this::quotation);
  }

  Places quotationPlaces() {
    return quotationParts;
  }

  /** {@link Archive#quotations(int)}. */
  int[] quotations(int longEnough) {
    BitSet found = new BitSet(quotationParts.size());
    for (int article = 0; article < chronicle.size(); article++) {
      int size = quotationParts.size(article);
      if (size > 0) {
        PackedQuotations quotations = chronicle.get(article).quotations();
        for (int i = 0; i < size; i++) {
          boolean one = quotations.hasSpeaker(i) || quotations.length(i) >= longEnough;
          found.set(quotationParts.start(article) + i, one);
        }
      }
    }
    return found.stream().toArray();
  }

  List<CaptionEntry> captions() {
    return ListView.of(captionParts.size(), this::caption);
  }

  Places captionPlaces() {
    return captionParts;
  }

  List<Event> timeline() {
    return ListView.of(datesInOrder.length, i -> event(datesInOrder[i]));
  }

  Places eventPlaces() {
    return new Places() {
      @Override
      public int article(int position) {
        return dateParts.article(datesInOrder[position]);
      }

      @Override
      public int number(int position) {
        return dateParts.number(datesInOrder[position]);
      }
    };
  }

  /** Positions in the timeline, by date. */
  SortedMap<String, List<Integer>> byDate() {
    return Collections.unmodifiableSortedMap(byDate);
  }

  /** Positions of the captions of an article. */
  List<Integer> captionsOf(int article) {
    int first = captionParts.start(article);
    return ListView.of(captionParts.size(article), i -> first + i);
  }

  /** What an article dates. */
  List<Event> events(int article) {
    int first = dateParts.start(article);
    return ListView.of(dateParts.size(article), i -> event(first + i));
  }

  /** Positions of the quotations of an entity. */
  List<Integer> saidBy(int entity) {
    return said.list(entity);
  }

  /** Positions of the quotations of others that name an entity. */
  List<Integer> saidOf(int entity) {
    return about.list(entity);
  }

  /** Positions of the captions that name an entity. */
  List<Integer> picturing(int entity) {
    return pictured.list(entity);
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
        entities.key(entities.of(article, quoted.name())));
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

  private IntStream speaker(int article, PackedQuotations quotations, int index) {
    return IntStream.of(entities.of(article, quotations.name(index)));
  }

  private IntStream othersNamed(int article, PackedQuotations quotations, int index) {
    int speaker = entities.of(article, quotations.name(index));
    return named(article, quotations.about(index)).filter(entity -> entity != speaker);
  }

  private IntStream pictured(int article, PackedCaptions captions, int index) {
    return named(article, captions.names(index));
  }

  private IntStream named(int article, List<Integer> names) {
    return names.stream().mapToInt(name -> entities.of(article, name));
  }

  /** The entities that a part of an article is of. */
  private interface Subjects<P> {
    IntStream of(int article, P parts, int index);
  }

  /**
   * Positions of the parts that are of each entity.
   *
   * @param read reads those of an article
   */
  private <P> IntLists byEntity(Parts parts, Function<PackedTrace, P> read, Subjects<P> subjects) {
    IntLists.Collector found = new IntLists.Collector();
    for (int article = 0; article < chronicle.size(); article++) {
      if (parts.size(article) > 0) {
        P ofArticle = read.apply(chronicle.get(article));
        for (int i = 0; i < parts.size(article); i++) {
          int at = parts.start(article) + i;
          subjects
              .of(article, ofArticle, i)
              .filter(entity -> entity != Entities.NONE)
              .distinct()
              .forEach(entity -> found.add(entity, at));
        }
      }
    }
    return found.lists(entities.size());
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
    int[] dates = new int[dateParts.size()];
    BitSet seen = new BitSet();
    SortedMap<String, Integer> numbers = new TreeMap<>();
    for (int article = 0; article < chronicle.size(); article++) {
      PackedDates ofArticle = chronicle.get(article).dates();
      for (int i = 0; i < dateParts.size(article); i++) {
        int number = ofArticle.iso(i);
        dates[dateParts.start(article) + i] = number;
        if (!seen.get(number)) {
          seen.set(number);
          numbers.put(ofArticle.text(number), number);
        }
      }
    }
    int[] ranks = new int[seen.length()];
    int rank = 0;
    for (int number : numbers.values()) {
      ranks[number] = rank++;
    }
    IntLists.Collector collector = new IntLists.Collector();
    for (int position = 0; position < dates.length; position++) {
      collector.add(ranks[dates[position]], position);
    }
    IntLists byRank = collector.lists(rank);
    int first = 0;
    for (Map.Entry<String, Integer> date : numbers.entrySet()) {
      int from = first;
      int size = byRank.size(ranks[date.getValue()]);
      byDate.put(date.getKey(), ListView.of(size, i -> from + i));
      first += size;
    }
    return byRank.values();
  }
}
