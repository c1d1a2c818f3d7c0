package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The index of a run of articles, from which its files are written.
 *
 * <p>Its leaves are made, or read from the cache, when the first file is asked for. For one thread.
 */
public final class Segment {

  /** Articles of a small segment. */
  public static final int SMALL = 2_048;

  /** Most articles of a leaf, the part of a segment that is kept for later builds. */
  public static final int LEAF = Leaf.ARTICLES;

  /** Characters of a bucket, about. */
  private static final int BUCKET = 4_500;

  /** The same in a small segment: several of those are asked at once. */
  private static final int SMALL_BUCKET = 3_000;

  /** Buckets whose first terms are told in one file, so that a query need not load them all. */
  static final int GROUP = 64;

  /** Characters of the index that a word of the text costs. */
  private static final double COST_OF_WORD = 0.85;

  /** Days are counted from 1 January of the year 1, so that none is negative. */
  private static final int FIRST_DAY = 719_162;

  private final String name;
  private final int buckets;
  private final Source source;
  private @Nullable List<Leaf> leaves;
  private @Nullable List<String> bounds;

  private Segment(String name, int buckets, Source source) {
    this.name = name;
    this.buckets = buckets;
    this.source = source;
  }

  /**
   * What a segment is made from.
   *
   * @param articles how many articles
   * @param words words of all of them, about
   * @param entries reads an article by its number in the segment
   * @param keys stand for the leaves, one for each {@link #LEAF} articles
   * @param kept where leaves of earlier builds are
   */
  public record Source(
      int articles,
      long words,
      Spelling spelling,
      IntFunction<Entry> entries,
      List<Checksum> keys,
      LeafCache kept) {

    public Source {
      keys = List.copyOf(keys);
    }
  }

  /** An article, and the terms that it can be chosen by: {@code @people/ada-ferry}. */
  public record Entry(Article article, List<String> filters) {}

  /**
   * A segment, of which nothing is made yet.
   *
   * @param name its folder
   */
  public static Segment of(String name, Source source) {
    int bucket = source.articles() == SMALL ? SMALL_BUCKET : BUCKET;
    int buckets = (int) Math.max(1, Math.ceil(source.words() * COST_OF_WORD / bucket));
    return new Segment(name, buckets, source);
  }

  /** Into how many buckets its terms are cut. */
  public int buckets() {
    return buckets;
  }

  /** Into how many groups of {@link #GROUP} its buckets are told of; none where there are few. */
  public int groups() {
    return buckets <= 2 * GROUP ? 0 : (buckets + GROUP - 1) / GROUP;
  }

  /**
   * Writes what the segment consists of: the first term of each bucket, or of each group of them,
   * and the days.
   *
   * @param days of its articles, in order; undated ones, which come last, may be left out
   */
  public void contents(List<LocalDate> days, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("searchShard(\"")
        .append(name)
        .append(groups() == 0 ? "/contents\",{\"bounds\":\"" : "/contents\",{\"groups\":\"")
        .append(String.join(" ", groups() == 0 ? bounds() : firstOfGroups()));
    text.append("\",\"dated\":").append(days.size()).append(",\"days\":\"");
    int day = 0;
    int article = 0;
    for (int i = 0; i < days.size(); i++) {
      int next = Math.max(day, (int) days.get(i).toEpochDay() + FIRST_DAY);
      if (next != day) {
        Numbers.append(text, next - day);
        Numbers.append(text, i - article);
        day = next;
        article = i;
      }
    }
    write(text.append("\"})\n"), out);
  }

  private List<String> firstOfGroups() {
    List<String> bounds = bounds();
    return IntStream.range(0, groups()).mapToObj(group -> bounds.get(group * GROUP)).toList();
  }

  /** Writes the first terms of the buckets of a group. */
  public void group(int number, OutputStream out) throws IOException {
    String terms = String.join(" ", group(number));
    String shard = Shards.path(name, 'd', number);
    write(new StringBuilder("searchShard(\"" + shard + "\",\"" + terms + "\")\n"), out);
  }

  private List<String> group(int number) {
    int end = Math.min(buckets, (number + 1) * GROUP);
    return bounds().subList(number * GROUP, end);
  }

  /** Writes a bucket: the articles of each of its terms. */
  public void bucket(int number, OutputStream out) throws IOException {
    write(shard(number, false), out);
  }

  /** Writes where the terms of a bucket stand in their articles, which only phrases need. */
  public void places(int number, OutputStream out) throws IOException {
    write(shard(number, true), out);
  }

  private StringBuilder shard(int number, boolean places) {
    TermMerge merge = new TermMerge(leaves(), bounds().get(number), end(number));
    Postings postings = new Postings();
    StringBuilder text = new StringBuilder(2 * BUCKET);
    String shard = Shards.path(name, places ? 'p' : 'b', number);
    text.append("searchShard(\"").append(shard).append("\",{");
    int empty = text.length();
    while (merge.advance()) {
      boolean filter = merge.term().charAt(0) == '@';
      if (places && (filter || postings.read(merge).isPartial())) {
        continue;
      }
      text.append(text.length() == empty ? "\"" : ",\"").append(merge.term()).append("\":\"");
      if (places) {
        postings.appendPlaces(text);
      } else {
        postings.read(merge).append(text, filter);
      }
      text.append('"');
    }
    return text.append("})\n");
  }

  private static void write(StringBuilder text, OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Stands for all that a bucket and its places are written from. */
  public Checksum bucketChecksum(int number) {
    String from = bounds().get(number);
    String to = end(number);
    Checksum.Sum sum = Checksum.sum().add(Shards.path(name, 'b', number));
    for (Leaf leaf : leaves()) {
      leaf.addTo(sum, leaf.from(from), to == null ? leaf.size() : leaf.from(to));
    }
    return sum.checksum();
  }

  /** Stands for all that a group is written from. */
  public Checksum groupChecksum(int number) {
    Checksum.Sum sum = Checksum.sum().add(Shards.path(name, 'd', number));
    group(number).forEach(sum::add);
    return sum.checksum();
  }

  /** The first term behind a bucket; null behind the last. */
  private @Nullable String end(int bucket) {
    return bucket + 1 < buckets ? bounds().get(bucket + 1) : null;
  }

  private List<Leaf> leaves() {
    if (leaves == null) {
      Map<String, String> terms = new HashMap<>();
      leaves =
          IntStream.range(0, source.keys().size())
              .mapToObj(number -> leaf(number).sharing(terms))
              .toList();
    }
    return leaves;
  }

  private Leaf leaf(int number) {
    Checksum key = source.keys().get(number);
    return source.kept().get(key).flatMap(LeafCodec::decode).orElseGet(() -> made(number, key));
  }

  private Leaf made(int number, Checksum key) {
    Leaf.Maker maker = new Leaf.Maker(source.spelling());
    int from = number * LEAF;
    for (int i = from; i < Math.min(source.articles(), from + LEAF); i++) {
      Entry entry = source.entries().apply(i);
      maker.add(entry.article(), entry.filters());
    }
    Leaf leaf = maker.leaf();
    source.kept().put(key, LeafCodec.encode(leaf));
    return leaf;
  }

  /** The first term of each bucket; the first is empty, for it begins before all terms. */
  private List<String> bounds() {
    if (bounds == null) {
      bounds = cut();
    }
    return bounds;
  }

  private List<String> cut() {
    List<String> terms = new ArrayList<>();
    LongStream.Builder sizes = LongStream.builder();
    for (TermMerge merge = new TermMerge(leaves(), "", null); merge.advance(); ) {
      terms.add(merge.term());
      sizes.add(size(merge));
    }
    long[] size = sizes.build().toArray();
    long total = Arrays.stream(size).sum();
    List<String> cuts = new ArrayList<>(List.of(""));
    long seen = 0;
    String last = "";
    for (int i = 0; i < size.length; i++) {
      while (cuts.size() < buckets && seen >= total * cuts.size() / buckets) {
        cuts.add(between(last, terms.get(i)));
      }
      seen += size[i];
      last = terms.get(i);
    }
    while (cuts.size() < buckets) {
      cuts.add(last + "0"); // behind all terms, so nothing stands there
    }
    return cuts;
  }

  /** The shortest beginning of a term that comes after the term before it. */
  private static String between(String before, String term) {
    int length = 1;
    while (length < term.length() && term.substring(0, length).compareTo(before) <= 0) {
      length++;
    }
    return Character.isHighSurrogate(term.charAt(length - 1)) ? term : term.substring(0, length);
  }

  private static long size(TermMerge merge) {
    return merge.term().length() + 6 + Math.round(1.5 * merge.count());
  }
}
