package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

  /** Days are counted from 1 January of the year 1, so that none is negative. */
  private static final int FIRST_DAY = 719_162;

  private final String name;
  private final Source source;
  private @Nullable Drawers drawers;
  private @Nullable Buckets buckets;

  private Segment(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /**
   * What a segment is made from.
   *
   * @param articles how many articles
   * @param entries reads an article by its number in the segment
   * @param keys stand for the leaves, one for each {@link #LEAF} articles
   * @param kept where leaves of earlier builds are
   */
  public record Source(
      int articles,
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
    return new Segment(name, source);
  }

  /** What is kept of a segment beside its leaves: how its drawers were cut. */
  public static Checksum cuts(String name) {
    return Checksum.of("cuts", name);
  }

  /** Into how many buckets its terms are cut. */
  public int buckets() {
    return cut().size();
  }

  /** Into how many groups of {@link #GROUP} its buckets are told of; none where there are few. */
  public int groups() {
    return buckets() <= 2 * GROUP ? 0 : (buckets() + GROUP - 1) / GROUP;
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
    int end = Math.min(buckets(), (number + 1) * GROUP);
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
    Buckets cut = cut();
    Drawers opened = drawers();
    Postings postings = new Postings();
    StringBuilder text = new StringBuilder(2 * BUCKET);
    String shard = Shards.path(name, places ? 'p' : 'b', number);
    text.append("searchShard(\"").append(shard).append("\",{");
    int empty = text.length();
    opened.closeBut(cut.firstDrawer(number), cut.lastDrawer(number));
    for (int i = cut.firstDrawer(number); i <= cut.lastDrawer(number); i++) {
      TermMerge merge = new TermMerge(opened.open(i), bound(number), cut.end(number));
      while (merge.advance()) {
        int before = text.length();
        text.append(before == empty ? "\"" : ",\"").append(merge.term()).append("\":\"");
        if (append(postings.read(merge), merge.term().charAt(0) == '@', places, text)) {
          text.append('"');
        } else {
          text.setLength(before);
        }
      }
    }
    return text.append("})\n");
  }

  /** Appends the articles of a term, or its places; false where there are none to append. */
  private static boolean append(
      Postings postings, boolean filter, boolean places, StringBuilder text) {
    if (!places) {
      postings.append(text, filter);
      return true;
    }
    if (filter || postings.isPartial()) {
      return false;
    }
    postings.appendPlaces(text);
    return true;
  }

  private static void write(StringBuilder text, OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Stands for all that a bucket and its places are written from. */
  public Checksum bucketChecksum(int number) {
    Checksum.Sum sum = Checksum.sum().add(Shards.path(name, 'b', number));
    return sum.add(cut().checksum(number)).checksum();
  }

  /** Stands for all that a group is written from. */
  public Checksum groupChecksum(int number) {
    Checksum.Sum sum = Checksum.sum().add(Shards.path(name, 'd', number));
    group(number).forEach(sum::add);
    return sum.checksum();
  }

  private Drawers drawers() {
    if (drawers == null) {
      drawers = Drawers.of(IntStream.range(0, source.keys().size()).mapToObj(this::leaf).toList());
    }
    return drawers;
  }

  private PackedLeaf leaf(int number) {
    Checksum key = source.keys().get(number);
    return source.kept().get(key).flatMap(PackedLeaf::of).orElseGet(() -> made(number, key));
  }

  private PackedLeaf made(int number, Checksum key) {
    Leaf.Maker maker = new Leaf.Maker(source.spelling());
    int from = number * LEAF;
    for (int i = from; i < Math.min(source.articles(), from + LEAF); i++) {
      Entry entry = source.entries().apply(i);
      maker.add(entry.article(), entry.filters());
    }
    byte[] leaf = PackedLeaf.pack(maker.leaf());
    source.kept().put(key, leaf);
    return PackedLeaf.of(leaf).orElseThrow();
  }

  /** The first term of a bucket, or what all of its terms stand behind. */
  String bound(int number) {
    return bounds().get(number);
  }

  private List<String> bounds() {
    return cut().bounds();
  }

  private Buckets cut() {
    if (buckets == null) {
      Map<Checksum, Cut> before = source.kept().get(cuts(name)).map(Cut::decode).orElse(Map.of());
      int weight = source.articles() == SMALL ? SMALL_BUCKET : BUCKET;
      buckets = new Buckets(drawers(), weight, before);
      if (!buckets.cuts().equals(before)) {
        source.kept().put(cuts(name), Cut.encode(buckets.cuts()));
      }
    }
    return buckets;
  }
}
