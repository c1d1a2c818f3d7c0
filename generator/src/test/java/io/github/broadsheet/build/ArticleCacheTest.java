package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Published;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCacheTest {

  private static final Checksum KEY = Checksum.of("a seed");
  private static final Provenance SURE = new Provenance("SomeRule", 0.875);

  @TempDir Path folder;

  @Test
  void articleComesBackAsItWas() {
    for (String mark : List.of("e", "é", "—", "\uD83D\uDCF0")) {
      Article article = article(mark);
      assertThat(ArticleCacheCodec.decode(ArticleCacheCodec.encode(article))).contains(article);
    }
  }

  @Test
  void recordCutShortIsNoArticleAndNoFailure() {
    byte[] record = ArticleCacheCodec.encode(article("é"));
    for (Damage damage : Damage.cutShort(record)) {
      assertThat(ArticleCacheCodec.decode(damage.bytes())).as(damage.what()).isEmpty();
    }
  }

  @Test
  void recordWithAnyByteChangedIsNoFailure() {
    byte[] record = ArticleCacheCodec.encode(article("é"));
    for (Damage damage : Damage.ofAnyByte(record)) {
      assertThatCode(() -> ArticleCacheCodec.decode(damage.bytes()))
          .as(damage.what())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void excerptIsReadWithoutTheArticle() throws IOException {
    for (String mark : List.of("e", "é", "—")) {
      Article article = article(mark);
      try (ArticleCache cache = ArticleCache.open(folder, Fingerprint.of("rules"))) {
        cache.put(KEY, article);
        for (Block block : article.blocks()) {
          assertThat(cache.excerpt(KEY, block.span())).contains(block.text());
          Span inner = new Span(block.span().start() + 1, block.span().end() - 1);
          assertThat(cache.excerpt(KEY, inner))
              .contains(block.text().substring(1, block.text().length() - 1));
        }
        assertThat(cache.excerpt(KEY, new Span(0, 1000))).isEmpty();
      }
    }
  }

  @Test
  void otherRulesSeeAnEmptyCache() throws IOException {
    try (ArticleCache cache = ArticleCache.open(folder, Fingerprint.of("rules"))) {
      cache.put(KEY, article("e"));
    }
    try (ArticleCache cache = ArticleCache.open(folder, Fingerprint.of("rules"))) {
      assertThat(cache.get(KEY)).contains(article("e"));
    }
    try (ArticleCache cache = ArticleCache.open(folder, Fingerprint.of("better rules"))) {
      assertThat(cache.size()).isZero();
    }
  }

  @Test
  void textsAreReadFromTheCacheAndMadeAnewWhereItLostThem() throws IOException {
    Article article = article("é");
    Seed seed = Seed.of("a.txt", folder.resolve("a.txt"));
    SourceTable sources = new SourceTable();
    sources.put("kept", new SourceTable.Source(KEY, seed));
    sources.put("lost", new SourceTable.Source(Checksum.of("another seed"), seed));
    try (ArticleCache cache = ArticleCache.open(folder, Fingerprint.of("rules"))) {
      cache.put(KEY, article);
      ArticlesInCache texts = new ArticlesInCache(cache, sources, lost -> article("—"));
      Span span = article.blocks().get(1).span();
      assertThat(texts.excerpt("kept", span)).isEqualTo(article.blocks().get(1).text());
      assertThat(texts.read("kept")).isEqualTo(article);
      assertThat(texts.read("lost")).isEqualTo(article("—"));
    }
  }

  /** An article with one of everything; {@code mark} decides the alphabet of its words. */
  private static Article article(String mark) {
    String headline = "Harbour bridg" + mark + " opens";
    String story = "\"We waited,\" Ms Lindqvist said on Monday. " + mark;
    int second = headline.length() + 2;
    Dateline dateline =
        new Dateline(
            "PORT ELA (AP) - ", List.of("PORT ELA"), List.of("AP"), "--03-07", new Span(0, 16));
    List<Detail> details =
        List.of(
            new Credit("AP/J. Doe", new Span(3, 12), "J. Doe", "AP"),
            new Byline(List.of("Ann Ek", "AP"), new Span(3, 9)),
            dateline,
            new Published(LocalDate.of(1969, 7, 20), null, new Span(1, 2)));
    return new Article(
        "k3x9",
        "2022/bridge.txt",
        Fingerprint.of("x").hex(),
        headline,
        null,
        List.of("Ann Ek"),
        LocalDate.of(2022, 3, 7),
        "The Harbour Gazette",
        dateline,
        metadata(),
        List.of(
            new Block(
                0, 1, BlockKind.HEADLINE, Span.of(0, headline.length()), headline, details, SURE),
            new Block(
                1,
                3,
                BlockKind.PARAGRAPH,
                Span.of(second, second + story.length()),
                story,
                List.of(),
                SURE)),
        List.of(
            new Mention(
                Span.of(second + 16, second + 25),
                "Lindqvist",
                EntityType.PERSON,
                "Eva Lindqvist",
                "Ms",
                true,
                SURE)),
        List.of(
            new Quotation(
                Span.of(second + 1, second + 11),
                "We waited,",
                new Attribution("Eva Lindqvist", Span.of(second + 13, second + 25), true, "said"),
                SURE),
            new Quotation(Span.of(second + 1, second + 3), "other words", null, SURE)),
        List.of(
            new DateMention(
                Span.of(second + 34, second + 40),
                "Monday",
                "2022-03-07",
                new Provenance("DateInText", 1))),
        List.of(Issue.warning("2022/bridge.txt", 3, "a thing to look at", "Look at it")));
  }

  private static Metadata metadata() {
    return new Metadata(
        "h",
        null,
        List.of("a"),
        null,
        LocalDate.of(2022, 1, 1),
        null,
        List.of(),
        List.of("AP"),
        List.of("t1", "t2"),
        "en",
        null,
        Status.CORRECTED,
        List.of("note"),
        List.of(new PictureNote("bridge.jpg", null, "Reuters", "A bridge in fog")),
        "CC0");
  }
}
