package io.github.broadsheet.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SegmentTest {

  private static final Pattern TERM = Pattern.compile("\"([^\"]+)\":\"([^\"]*)\"");

  @Test
  void aWordOfTheHeadlineWeighsMost() throws IOException {
    Map<String, String> terms =
        terms(
            segment(
                entry(
                    "Ferry sinks",
                    "The boat lay still.",
                    "A harbour, a harbour. Boat boat boat boat.")));
    assertThat(weight(terms, "ferry")).isEqualTo(3);
    assertThat(weight(terms, "still")).isEqualTo(2);
    assertThat(weight(terms, "harbour")).isEqualTo(1);
    assertThat(terms).doesNotContainKeys("the", "a");
  }

  @Test
  void leftoversOfTheWebPageAreNotFound() throws IOException {
    Block leftover = block(0, BlockKind.LEFTOVER, 0, "Subscribe");
    Segment segment = segment(new Segment.Entry(article("Ferry", List.of(leftover)), List.of()));
    assertThat(terms(segment)).containsOnlyKeys("ferry");
  }

  @Test
  void anArticleIsFoundByItsFilters() throws IOException {
    Segment segment =
        segment(new Segment.Entry(article("Ferry", List.of()), List.of("@people/ada-ferry")));
    assertThat(articles(terms(segment), "@people/ada-ferry")).containsExactly(0);
  }

  @Test
  void articlesOfSeveralLeavesAreCountedOn() throws IOException {
    Segment segment = segment(5_000, i -> i % 2_000 == 7 ? "Ferry" : "Other");
    assertThat(articles(terms(segment), "ferry")).containsExactly(7, 2_007, 4_007);
  }

  @Test
  void aVeryFrequentWordKeepsItsBest() throws IOException {
    Segment segment = segment(9_000, i -> i == 5 ? "Ferry" : "Other", "First words.", "Ferry.");
    String ferry = terms(segment).getOrDefault("ferry", "");
    assertThat(ferry).startsWith("~");
    List<Integer> kept = numbers(ferry.substring(1));
    assertThat(kept.get(0)).as("articles in truth").isEqualTo(9_000);
    assertThat(kept).hasSize(2_001);
    assertThat(kept.get(1)).as("the headline is kept, old as it is").isEqualTo(5 << 2 | 3);
  }

  @Test
  void placesTellPhrasesAndDoNotReachOverParagraphs() throws IOException {
    Segment segment = segment(entry("Ferry", "An attempted coup", "failed at night"));
    Map<String, String> places = places(segment);
    assertThat(place(places, "coup") - place(places, "attempted")).isEqualTo(1);
    assertThat(place(places, "failed") - place(places, "coup")).isGreaterThan(1);
    assertThat(place(places, "night") - place(places, "failed"))
        .as("with a silent word between")
        .isEqualTo(2);
  }

  @Test
  void everyTermStandsInTheBucketThatItsBoundSays() throws IOException {
    Segment segment = segment(300, i -> "Ferry number" + i, "Words of article" + i(300), "x");
    String contents = contents(segment);
    List<String> bounds =
        List.of(contents.replaceAll(".*\"bounds\":\"([^\"]*)\".*\n", "$1").split(" ", -1));
    assertThat(bounds).hasSize(segment.buckets()).isSorted();
    assertThat(segment.buckets()).isGreaterThan(1);
    for (int i = 0; i < segment.buckets(); i++) {
      for (String term : terms(segment, i).keySet()) {
        assertThat(term).isGreaterThanOrEqualTo(bounds.get(i));
        if (i + 1 < bounds.size()) {
          assertThat(term).isLessThan(bounds.get(i + 1));
        }
      }
    }
  }

  @Test
  void manyBucketsAreToldOfInGroups() throws IOException {
    Segment.Source source =
        new Segment.Source(3, 1_000_000, Spelling.of("en"), i -> entry("Ferry", "Boat " + i));
    Segment segment = Segment.of("0", source);
    List<String> bounds = new ArrayList<>();
    for (int group = 0; group < segment.groups(); group++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      segment.group(group, out);
      String text = out.toString(StandardCharsets.UTF_8).replaceAll(".*,\"([^\"]*)\".*\n", "$1");
      bounds.addAll(List.of(text.split(" ", -1)));
    }
    assertThat(bounds).hasSize(segment.buckets()).isSorted();
    assertThat(contents(segment)).contains("\"groups\":\"" + bounds.get(0) + " ");
  }

  @Test
  void daysSayWhereTheyBegin() throws IOException {
    Segment segment = segment(3, i -> "Ferry");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    segment.contents(
        List.of(LocalDate.of(1, 1, 2), LocalDate.of(1, 1, 2), LocalDate.of(1, 1, 5)), out);
    String days =
        out.toString(StandardCharsets.UTF_8).replaceAll(".*\"days\":\"([^\"]*)\".*\n", "$1");
    assertThat(numbers(days)).containsExactly(1, 0, 3, 2);
  }

  @Test
  void manyThreadsWriteTheSameBytesAsOne() throws Exception {
    Segment alone = segment(5_000, i -> "Ferry number" + i % 97);
    Segment shared = segment(5_000, i -> "Ferry number" + i % 97);
    ExecutorService crew = Executors.newFixedThreadPool(4);
    try {
      List<Future<Map<String, String>>> answers = new ArrayList<>();
      for (int i = 0; i < shared.buckets(); i++) {
        int bucket = i;
        answers.add(crew.submit(() -> terms(shared, bucket)));
      }
      for (int i = 0; i < alone.buckets(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(terms(alone, i));
      }
    } finally {
      crew.shutdownNow();
    }
  }

  @Test
  void anArticleThatCannotBeReadFailsEveryFileAndHoldsUpNone() {
    Segment segment =
        Segment.of(
            "0",
            new Segment.Source(
                3,
                100,
                Spelling.of("en"),
                i -> {
                  throw new IllegalStateException("gone");
                }));
    for (int i = 0; i < 2; i++) {
      assertThat(catchThrowable(() -> terms(segment, 0))).hasRootCauseMessage("gone");
    }
  }

  /** Names a headline. */
  private interface Headlines {
    String of(int article);
  }

  private static String i(int count) {
    return " x".repeat(count);
  }

  private static Segment segment(int articles, Headlines headlines, String... paragraphs) {
    return Segment.of(
        "0",
        new Segment.Source(
            articles, articles * 300L, Spelling.of("en"), i -> entry(headlines.of(i), paragraphs)));
  }

  private static Segment segment(Segment.Entry entry) {
    return Segment.of("0", new Segment.Source(1, 30, Spelling.of("en"), i -> entry));
  }

  private static Segment.Entry entry(String headline, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int at = headline.length() + 2;
    for (String paragraph : paragraphs) {
      blocks.add(block(blocks.size(), BlockKind.PARAGRAPH, at, paragraph));
      at += paragraph.length() + 2;
    }
    return new Segment.Entry(article(headline, blocks), List.of());
  }

  private static Block block(int index, BlockKind kind, int at, String text) {
    return new Block(
        index,
        1,
        kind,
        Span.of(at, at + text.length()),
        text,
        List.of(),
        new Provenance("ByHand", 1));
  }

  private static Article article(String headline, List<Block> blocks) {
    return new Article(
        "a1",
        "a1.txt",
        "0".repeat(64),
        headline,
        null,
        List.of(),
        null,
        null,
        null,
        Metadata.none(),
        blocks,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String contents(Segment segment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    segment.contents(List.of(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> terms(Segment segment) throws IOException {
    Map<String, String> terms = new LinkedHashMap<>();
    for (int i = 0; i < segment.buckets(); i++) {
      terms.putAll(terms(segment, i));
    }
    return terms;
  }

  private static Map<String, String> terms(Segment segment, int bucket) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    segment.bucket(bucket, out);
    return parse(out, Shards.path("0", 'b', bucket));
  }

  private static Map<String, String> places(Segment segment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    segment.places(0, out);
    return parse(out, "0/p0/0");
  }

  private static Map<String, String> parse(ByteArrayOutputStream out, String shard) {
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("searchShard(\"" + shard + "\",{").endsWith("})\n");
    Map<String, String> terms = new LinkedHashMap<>();
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      terms.put(matcher.group(1), matcher.group(2));
    }
    return terms;
  }

  private static int weight(Map<String, String> terms, String term) {
    return numbers(terms.getOrDefault(term, "")).get(0) & 3;
  }

  /** The place of a term that stands once in the first article. */
  private static int place(Map<String, String> places, String term) {
    return numbers(places.getOrDefault(term, "")).get(1);
  }

  private static List<Integer> articles(Map<String, String> terms, String term) {
    List<Integer> articles = new ArrayList<>();
    int at = 0;
    for (int number : numbers(terms.getOrDefault(term, ""))) {
      articles.add(at += number >> 2);
    }
    return articles;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    int shift = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Numbers.ALPHABET.indexOf(text.charAt(i));
      number |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        numbers.add(number);
        number = 0;
        shift = 0;
      }
    }
    return numbers;
  }
}
