package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Status;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * The trace of an article in one array of bytes, texts that many articles have as numbers of a
 * {@link Vocabulary}: an archive holds one for each of its articles as long as it is built. What is
 * asked for is read from the bytes each time. Immutable.
 *
 * <p>First stand the id and how long what follows is: {@linkplain NumberTable tables} of the rest
 * of the card, the names, and so on. The texts of the card come last, for they are asked for least.
 */
final class PackedTrace {

  // Columns of the card.
  private static final int DAY = 0;
  private static final int PUBLICATION = 1;
  private static final int PLACES = 2;
  private static final int AGENCIES = 3;
  private static final int AUTHORS = 4;
  private static final int WORDS = 5;
  private static final int STATUS = 6;

  /** What dateline and byline credit, which may be more than the card lists. */
  private static final int CREDITED = 7;

  private static final int CARD_COLUMNS = 8;

  private static final Status[] STATUSES = Status.values();

  private final byte[] bytes;
  private final Vocabulary vocabulary;

  PackedTrace(byte[] bytes, Vocabulary vocabulary) {
    this.bytes = bytes;
    this.vocabulary = vocabulary;
  }

  /** The bytes of a trace, all but what articles are compared by. */
  static byte[] pack(Trace trace, Vocabulary vocabulary) {
    ArticleCard card = trace.card();
    byte[] tables = tables(trace, vocabulary);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedText.write(out, card.id());
    PackedText.writeNumber(out, tables.length);
    out.writeBytes(tables);
    PackedText.write(out, card.seed());
    PackedText.write(out, card.headline());
    PackedText.write(out, card.summary());
    return out.toByteArray();
  }

  private static byte[] tables(Trace trace, Vocabulary vocabulary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NumberTable.write(out, CARD_COLUMNS, numbers(trace.card(), trace.agencies(), vocabulary));
    NumberTable.write(out, PackedNames.COLUMNS, PackedNames.numbers(trace.names(), vocabulary));
    NumberTable.write(out, PackedDates.COLUMNS, PackedDates.numbers(trace.dates(), vocabulary));
    NumberTable.write(
        out, PackedCaptions.COLUMNS, PackedCaptions.numbers(trace.captions(), vocabulary));
    NumberTable.write(out, 1, PackedCaptions.names(trace.captions()));
    NumberTable.write(
        out, PackedQuotations.COLUMNS, PackedQuotations.numbers(trace.quotations(), vocabulary));
    NumberTable.write(out, 1, PackedQuotations.about(trace.quotations()));
    return out.toByteArray();
  }

  @SuppressWarnings("EnumOrdinal") // kept for builds of the same code alone
  private static int[] numbers(ArticleCard card, List<String> credited, Vocabulary vocabulary) {
    LocalDate day = card.published();
    return new int[] {
      day == null ? -1 : Days.unsigned(Days.of(day)),
      vocabulary.number(card.publication()),
      vocabulary.number(card.places()),
      vocabulary.number(card.agencies()),
      vocabulary.number(card.authors()),
      card.words(),
      card.status().ordinal(),
      vocabulary.number(credited),
    };
  }

  String id() {
    return id(bytes);
  }

  /** That of a packed trace. */
  static String id(byte[] packed) {
    return PackedText.read(packed, 0);
  }

  boolean hasId(String id) {
    return PackedText.isAt(bytes, 0, id);
  }

  String seed() {
    return PackedText.read(bytes, texts());
  }

  /** The number of the day, or {@link Days#NONE}. */
  int day() {
    return day(bytes);
  }

  /** That of a packed trace. */
  static int day(byte[] packed) {
    int day = card(cardTable(packed), DAY);
    return day < 0 ? Days.NONE : Days.signed(day);
  }

  /** The card as it came: without names, agencies as printed. */
  ArticleCard card() {
    return card(vocabulary.list(card(cardTable(), AGENCIES)), List.of());
  }

  /**
   * The card.
   *
   * @param agencies as the archive calls them
   * @param names that the article links
   */
  ArticleCard card(List<String> agencies, List<EntityKey> names) {
    int seed = texts();
    int headline = PackedText.end(bytes, seed);
    int summary = PackedText.end(bytes, headline);
    NumberTable card = cardTable();
    return new ArticleCard(
        id(),
        PackedText.read(bytes, seed),
        PackedText.read(bytes, headline),
        PackedText.readOrNull(bytes, summary),
        Days.date(day()),
        vocabulary.textOrNull(card(card, PUBLICATION)),
        vocabulary.list(card(card, PLACES)),
        agencies,
        vocabulary.list(card(card, AUTHORS)),
        names,
        card(card, WORDS),
        STATUSES[card(card, STATUS)]);
  }

  /** Agencies of the card, as printed. */
  List<String> agencies() {
    return vocabulary.list(card(cardTable(), AGENCIES));
  }

  /** Agencies that dateline and byline credit, as printed. */
  List<String> credited() {
    return vocabulary.list(card(cardTable(), CREDITED));
  }

  private static int card(NumberTable card, int column) {
    return card.number(0, column);
  }

  /** Where the texts of the card begin. */
  private int texts() {
    int length = PackedText.end(bytes, 0);
    return PackedText.numberEnd(bytes, length) + PackedText.number(bytes, length);
  }

  private NumberTable cardTable() {
    return cardTable(bytes);
  }

  private static NumberTable cardTable(byte[] bytes) {
    int at = PackedText.numberEnd(bytes, PackedText.end(bytes, 0));
    return NumberTable.at(bytes, at, CARD_COLUMNS);
  }

  private NumberTable nameTable() {
    return NumberTable.at(bytes, cardTable().end(), PackedNames.COLUMNS);
  }

  private NumberTable dateTable() {
    return NumberTable.at(bytes, nameTable().end(), PackedDates.COLUMNS);
  }

  private NumberTable captionTable() {
    return NumberTable.at(bytes, dateTable().end(), PackedCaptions.COLUMNS);
  }

  PackedNames names() {
    return new PackedNames(nameTable(), vocabulary);
  }

  PackedDates dates() {
    return new PackedDates(dateTable(), vocabulary);
  }

  PackedCaptions captions() {
    NumberTable captions = captionTable();
    NumberTable names = NumberTable.at(bytes, captions.end(), 1);
    return new PackedCaptions(captions, names, vocabulary);
  }

  PackedQuotations quotations() {
    NumberTable names = NumberTable.at(bytes, captionTable().end(), 1);
    NumberTable quotations = NumberTable.at(bytes, names.end(), PackedQuotations.COLUMNS);
    NumberTable about = NumberTable.at(bytes, quotations.end(), 1);
    return new PackedQuotations(quotations, about, vocabulary);
  }
}
