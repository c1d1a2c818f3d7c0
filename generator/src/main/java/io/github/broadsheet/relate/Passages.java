package io.github.broadsheet.relate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final SortedMap<String, List<Event>> byDate = new TreeMap<>();
  private final int[] datesInOrder;

  Passages(Chronicle chronicle, Entities entities) {
    this.chronicle = chronicle;
    this.entities = entities;
    quotationParts = Parts.of(chronicle, trace -> trace.quotations().size());
    captionParts = Parts.of(chronicle, trace -> trace.captions().size());
    dateParts = Parts.of(chronicle, trace -> trace.dates().size());
    said = byEntity(quotationParts, this::speaker);
    about = byEntity(quotationParts, this::othersNamed);
    pictured = byEntity(captionParts, this::pictured);
    datesInOrder = datesInOrder();
  }

  List<QuotationEntry> quotations() {
    return ListView.of(quotationParts.size(), this::quotation);
  }

  List<CaptionEntry> captions() {
    return ListView.of(captionParts.size(), this::caption);
  }

  List<Event> timeline() {
    return ListView.of(datesInOrder.length, i -> event(datesInOrder[i]));
  }

  /** The same, by date. */
  SortedMap<String, List<Event>> byDate() {
    return Collections.unmodifiableSortedMap(byDate);
  }

  /** Positions of the captions of an article. */
  List<Integer> captionsOf(int article) {
    int first = captionParts.start(article);
    return ListView.of(captionParts.start(article + 1) - first, i -> first + i);
  }

  /** What an article dates. */
  List<Event> events(int article) {
    int first = dateParts.start(article);
    return ListView.of(chronicle.get(article).dates().size(), i -> event(first + i));
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
    Trace.Quoted quoted = quoted(article, index);
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

  private Trace.Quoted quoted(int article, int index) {
    return chronicle.get(article).quotations().get(index);
  }

  private IntStream speaker(int article, int index) {
    return IntStream.of(entities.of(article, quoted(article, index).name()));
  }

  private IntStream othersNamed(int article, int index) {
    int speaker = entities.of(article, quoted(article, index).name());
    return named(article, quoted(article, index).about()).filter(entity -> entity != speaker);
  }

  private IntStream pictured(int article, int index) {
    return named(article, chronicle.get(article).captions().get(index).names());
  }

  private IntStream named(int article, List<Integer> names) {
    return names.stream().mapToInt(name -> entities.of(article, name));
  }

  /** The entities that a part of an article is of. */
  private interface Subjects {
    IntStream of(int article, int index);
  }

  /** Positions of the parts that are of each entity. */
  private IntLists byEntity(Parts parts, Subjects subjects) {
    IntLists.Collector found = new IntLists.Collector();
    for (int article = 0; article < chronicle.size(); article++) {
      int first = parts.start(article);
      for (int position = first; position < parts.start(article + 1); position++) {
        int at = position;
        subjects
            .of(article, position - first)
            .filter(entity -> entity != Entities.NONE)
            .distinct()
            .forEach(entity -> found.add(entity, at));
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
    String[] dates = new String[dateParts.size()];
    for (int article = 0; article < chronicle.size(); article++) {
      int position = dateParts.start(article);
      for (Trace.Dated dated : chronicle.get(article).dates()) {
        dates[position++] = dated.iso();
      }
    }
    Map<String, Integer> ranks = new TreeMap<>();
    for (String date : dates) {
      ranks.put(date, 0);
    }
    int rank = 0;
    for (Map.Entry<String, Integer> entry : ranks.entrySet()) {
      entry.setValue(rank++);
    }
    IntLists.Collector collector = new IntLists.Collector();
    for (int position = 0; position < dates.length; position++) {
      collector.add(ranks.getOrDefault(dates[position], 0), position);
    }
    IntLists byRank = collector.lists(rank);
    ranks.forEach((date, r) -> byDate.put(date, events(byRank, r)));
    return byRank.values();
  }

  private List<Event> events(IntLists positions, int list) {
    return ListView.of(positions.size(list), i -> event(positions.get(list, i)));
  }
}
