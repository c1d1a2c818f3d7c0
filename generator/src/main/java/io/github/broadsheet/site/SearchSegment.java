package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.search.Segment;
import io.github.broadsheet.site.search.Shards;
import io.github.broadsheet.site.search.Spelling;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of the search for a run of articles.
 *
 * @param name its folder
 * @param positions of listed articles in the archive, oldest first
 * @param filters the terms that articles can be chosen by
 */
record SearchSegment(
    String name, Edition edition, List<Integer> positions, SearchIndex.Filters filters) {

  static final String FOLDER = "search/";

  private static final int LONGEST_SUMMARY = 200;

  /** Plans its files; what the manifest says of it. */
  Shards.Part plan(Consumer<Page> plan) {
    List<Checksum> leaves = leaves();
    leaves.forEach(edition.leaves()::want);
    edition.leaves().want(Segment.cuts(name));
    Checksum inputs = inputs(leaves);
    List<LocalDate> days = days();
    @Nullable LocalDate from = days.isEmpty() ? null : days.get(0);
    @Nullable LocalDate to = days.isEmpty() ? null : days.get(days.size() - 1);
    plan.accept(
        new Page(FOLDER + name, inputs, new Content.Several(() -> index(inputs, leaves)))
            .unlisted());
    for (int first = 0; first < positions.size(); first += Shards.TITLES) {
      plan.accept(titles(first));
    }
    return new Shards.Part(name, inputs.hex().substring(0, 8), positions.size(), from, to);
  }

  /** Those of its articles that have one, as they stand: the oldest first. */
  private List<LocalDate> days() {
    return cards().stream().map(ArticleCard::published).filter(Objects::nonNull).toList();
  }

  /** How many files it takes is known once all words are in it. */
  private List<Page> index(Checksum inputs, List<Checksum> leaves) {
    Segment index = index(leaves);
    List<Page> files = new ArrayList<>();
    files.add(page(name + "/contents", inputs, out -> index.contents(days(), out)));
    for (int i = 0; i < index.buckets(); i++) {
      int number = i;
      Checksum bucket = index.bucketChecksum(i);
      files.add(page(Shards.path(name, 'b', i), bucket, out -> index.bucket(number, out)));
      files.add(page(Shards.path(name, 'p', i), bucket, out -> index.places(number, out)));
    }
    for (int i = 0; i < index.groups(); i++) {
      int number = i;
      Checksum group = index.groupChecksum(i);
      files.add(page(Shards.path(name, 'd', i), group, out -> index.group(number, out)));
    }
    return files;
  }

  static Page page(String shard, Checksum inputs, Content.Writing writing) {
    return new Page(FOLDER + shard + ".js", inputs, new Content.Written(writing));
  }

  private List<Integer> part(int from, int size) {
    return positions.subList(from, Math.min(positions.size(), from + size));
  }

  private List<ArticleCard> cards() {
    return cards(positions);
  }

  private List<ArticleCard> cards(List<Integer> some) {
    return some.stream().map(this::card).toList();
  }

  private ArticleCard card(int position) {
    return edition.archive().articles().get(position);
  }

  /** Stand for the leaves: what is looked for in their articles, and by which spelling. */
  private List<Checksum> leaves() {
    List<Checksum> leaves = new ArrayList<>();
    for (int from = 0; from < positions.size(); from += Segment.LEAF) {
      Checksum.Sum sum = Checksum.sum().add(edition.settings().language());
      for (int position : part(from, Segment.LEAF)) {
        sum.add(edition.archive().checksum(position));
      }
      leaves.add(sum.checksum());
    }
    return leaves;
  }

  private static Checksum inputs(List<Checksum> leaves) {
    Checksum.Sum sum = Checksum.sum();
    leaves.forEach(sum::add);
    return sum.checksum();
  }

  private Segment index(List<Checksum> leaves) {
    return Segment.of(
        name,
        new Segment.Source(
            positions.size(),
            Spelling.of(edition.settings().language()),
            this::entry,
            leaves,
            edition.leaves()));
  }

  private Segment.Entry entry(int number) {
    String id = card(positions.get(number)).id();
    return new Segment.Entry(edition.articles().read(id), filters.of(id));
  }

  /** The text of an article, beside its page. */
  static Page text(Edition edition, int position) {
    ArticleCard card = edition.archive().articles().get(position);
    return new Page(
        edition.paths().text(position),
        () -> edition.archive().checksum(position),
        new Content.Written(
            out ->
                Shards.text(
                    withoutEnding(SitePath.article(card)),
                    edition.articles().read(card.id()),
                    out)),
        true);
  }

  private static String withoutEnding(String path) {
    return path.substring(0, path.length() - ".html".length());
  }

  private Page titles(int from) {
    List<Integer> shown = part(from, Shards.TITLES);
    Checksum.Sum sum = Checksum.sum();
    shown.forEach(position -> sum.add(edition.archive().cardChecksum(position)));
    String shard = Shards.path(name, 't', from / Shards.TITLES);
    return page(shard, sum.checksum(), out -> writeTitles(shard, cards(shown), out));
  }

  private static void writeTitles(String shard, List<ArticleCard> cards, OutputStream out)
      throws IOException {
    Shards.titles(shard, cards.stream().map(SearchSegment::title).toList(), out);
  }

  private static Shards.Title title(ArticleCard card) {
    String path = SitePath.article(card);
    String summary = Objects.requireNonNullElse(card.summary(), "");
    if (summary.length() > LONGEST_SUMMARY) {
      int space = summary.lastIndexOf(' ', LONGEST_SUMMARY);
      int end = space > 0 ? space : summary.offsetByCodePoints(0, LONGEST_SUMMARY / 2);
      summary = summary.substring(0, end) + "\u2026";
    }
    return new Shards.Title(withoutEnding(path), CopyDesk.title(card), summary);
  }
}
