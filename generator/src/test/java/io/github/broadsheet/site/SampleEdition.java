package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Appearance;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Articles;
import io.github.broadsheet.relate.CaptionEntry;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.Event;
import io.github.broadsheet.relate.Passage;
import io.github.broadsheet.relate.QuotationEntry;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.relate.StoryThread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small archive made by hand, for tests of what is written from one: each article quotes Ada
 * Ferry, has a caption and a date.
 */
final class SampleEdition implements Archive, Articles {

  static final EntityKey ADA = new EntityKey(EntityType.PERSON, "ada-ferry");
  static final SiteSettings SETTINGS =
      new SiteSettings("The River <Post>", "https://example.org/a/", "en", null, null);

  private static final Provenance BY_HAND = new Provenance("ByHand", 1);

  private final List<Article> articles = new ArrayList<>();
  private final List<ArticleCard> cards = new ArrayList<>();
  private boolean rare;

  /** Adds an article whose third block is {@code words}. */
  SampleEdition with(String id, @Nullable String day, String headline, String words) {
    return with(id, day, headline, words, Status.PUBLISHED);
  }

  SampleEdition with(
      String id, @Nullable String day, String headline, String words, Status status) {
    LocalDate published = day == null ? null : LocalDate.parse(day);
    articles.add(article(id, published, headline, words));
    cards.add(
        new ArticleCard(
            id,
            id + ".txt",
            headline,
            words,
            published,
            null,
            List.of("ALMATY"),
            List.of("AFP"),
            List.of("Ben Quay"),
            List.of(ADA),
            12,
            status));
    cards.sort(Comparator.comparing(card -> Objects.toString(card.published(), "~") + card.id()));
    return this;
  }

  /** Makes Ada Ferry one of many names. */
  SampleEdition rare() {
    rare = true;
    return this;
  }

  @Override
  public boolean isRare(EntityKey key) {
    return rare;
  }

  Edition edition() {
    return new Edition(this, this, SETTINGS);
  }

  /** All files that a kind of page makes, by path. */
  static Map<String, String> files(PageKind kind, Edition edition) {
    Map<String, String> files = new TreeMap<>();
    PlannedPages.of(kind, edition).stream()
        .flatMap(SampleEdition::made)
        .forEach(page -> files.put(page.path(), text(page)));
    return files;
  }

  private static Stream<Page> made(Page page) {
    return page.content() instanceof Content.Several several
        ? several.pages().get().stream()
        : Stream.of(page);
  }

  /** A file that must be there. */
  static String at(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  static String text(Page page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ((Content.Written) page.content()).writing().to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Article article(
      String id, @Nullable LocalDate published, String headline, String words) {
    String caption = "The \"ferry\", moored. PHOTO: REUTERS";
    String story = "\"We sail on Monday,\" Ada Ferry said.";
    int captionAt = headline.length() + 2;
    int wordsAt = captionAt + caption.length() + 2;
    int storyAt = wordsAt + words.length() + 2;
    Credit credit = new Credit("REUTERS", span(caption, "REUTERS", captionAt), null, "Reuters");
    return new Article(
        id,
        id + ".txt",
        "0".repeat(64),
        headline,
        null,
        List.of("Ben Quay"),
        published,
        null,
        null,
        Metadata.none(),
        List.of(
            block(0, BlockKind.HEADLINE, 0, headline, null),
            block(1, BlockKind.CAPTION, captionAt, caption, credit),
            block(2, BlockKind.PARAGRAPH, wordsAt, words, null),
            block(3, BlockKind.PARAGRAPH, storyAt, story, null)),
        List.of(
            new Mention(
                span(story, "Ada Ferry", storyAt),
                "Ada Ferry",
                EntityType.PERSON,
                "Ada Ferry",
                null,
                true,
                BY_HAND)),
        List.of(
            new Quotation(
                span(story, "We sail on Monday,", storyAt),
                "We sail on Monday,",
                new Attribution("Ada Ferry", null, true, "said"),
                BY_HAND)),
        List.of(new DateMention(span(story, "Monday", storyAt), "Monday", "2022-01-10", BY_HAND)),
        List.of());
  }

  private static Block block(
      int index, BlockKind kind, int at, String text, @Nullable Credit credit) {
    return new Block(
        index,
        index * 2 + 1,
        kind,
        Span.of(at, at + text.length()),
        text,
        credit == null ? List.of() : List.of(credit),
        BY_HAND);
  }

  private static Span span(String text, String words, int shift) {
    int start = text.indexOf(words) + shift;
    return Span.of(start, start + words.length());
  }

  @Override
  public Article read(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public String excerpt(String id, Span span) {
    Block block = read(id).blockAt(span.start()).orElseThrow();
    return block.text().substring(span.start() - block.span().start()).substring(0, span.length());
  }

  @Override
  public List<ArticleCard> articles() {
    return cards;
  }

  @Override
  public Optional<ArticleCard> article(String id) {
    return cards.stream().filter(card -> card.id().equals(id)).findFirst();
  }

  @Override
  public Checksum checksum(String id) {
    return Checksum.of(read(id).toString());
  }

  @Override
  public Checksum checksum(EntityKey key) {
    return Checksum.of(entity(key).orElseThrow().toString());
  }

  @Override
  public List<EntityKey> named(String article) {
    return List.of(ADA);
  }

  @Override
  public List<Entity> entities(EntityType type) {
    if (type != EntityType.PERSON) {
      return List.of();
    }
    List<Appearance> appearances =
        cards.stream()
            .filter(card -> card.status().isListed())
            .map(
                card ->
                    new Appearance(
                        card.id(), card.published(), 1, new Passage(card.id(), 3, Span.of(0, 1))))
            .toList();
    return List.of(
        new Entity(
            ADA,
            "Ada Ferry",
            List.of(),
            List.of(),
            appearances,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            null));
  }

  @Override
  public Optional<Entity> entity(EntityKey key) {
    return entities(key.type()).stream().filter(entity -> entity.key().equals(key)).findFirst();
  }

  @Override
  public Optional<EntityKey> link(String article, Mention mention) {
    return Optional.of(ADA);
  }

  @Override
  public List<QuotationEntry> quotations() {
    return List.of();
  }

  @Override
  public List<CaptionEntry> captions() {
    return List.of();
  }

  @Override
  public List<Event> timeline() {
    return List.of();
  }

  @Override
  public List<Agency> agencies() {
    return List.of();
  }

  @Override
  public List<Related> related(int position) {
    return List.of();
  }

  @Override
  public List<String> copies(String article) {
    return List.of();
  }

  @Override
  public List<StoryThread> threads() {
    return List.of();
  }
}
