package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The index of a run of articles, from which its files are written.
 *
 * <p>Leaves are made when the first file is asked for; threads that ask meanwhile help. They are
 * let go when the last file has been written, so that memory holds few segments at a time. Safe to
 * share between threads.
 */
public final class Segment {

  /** Most articles of a leaf, the part of a segment that is kept for later builds. */
  public static final int LEAF = Leaf.ARTICLES;

  /** Characters of a bucket, about. */
  private static final int BUCKET = 4_500;

  /** The same in a segment of one full leaf: several of those are asked at once. */
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
  private final AtomicInteger unwritten;
  private @Nullable Work work;

  private Segment(String name, int buckets, Source source) {
    this.name = name;
    this.buckets = buckets;
    this.source = source;
    this.unwritten = new AtomicInteger(1 + groups() + 2 * buckets);
  }

  /**
   * What a segment is made from.
   *
   * @param articles how many articles
   * @param words words of all of them, about
   * @param entries reads an article by its number in the segment; called from several threads
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
    int bucket = source.articles() == Leaf.ARTICLES ? SMALL_BUCKET : BUCKET;
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
        .append(String.join(" ", groups() == 0 ? work().bounds() : firstOfGroups()));
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
    List<String> bounds = work().bounds();
    return IntStream.range(0, groups()).mapToObj(group -> bounds.get(group * GROUP)).toList();
  }

  /** Writes the first terms of the buckets of a group. */
  public void group(int number, OutputStream out) throws IOException {
    List<String> bounds = work().bounds();
    int end = Math.min(bounds.size(), (number + 1) * GROUP);
    String terms = String.join(" ", bounds.subList(number * GROUP, end));
    String shard = Shards.path(name, 'd', number);
    write(new StringBuilder("searchShard(\"" + shard + "\",\"" + terms + "\")\n"), out);
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
    Work made = work();
    List<String> bounds = made.bounds();
    String end = number + 1 < buckets ? bounds.get(number + 1) : null;
    TermMerge merge = new TermMerge(made.leaves(), bounds.get(number), end);
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

  private void write(StringBuilder text, OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    if (unwritten.decrementAndGet() == 0) {
      forget();
    }
  }

  private synchronized void forget() {
    work = null;
  }

  private Work work() {
    Work made;
    synchronized (this) {
      if (work == null) {
        work = new Work(source, buckets);
      }
      made = work;
    }
    made.help();
    return made;
  }

  /** The leaves while they are needed, made by all threads that ask for them. */
  private static final class Work {

    private final List<CompletableFuture<Leaf>> leaves = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Source source;
    private final int buckets;
    private @Nullable List<String> bounds;

    Work(Source source, int buckets) {
      this.source = source;
      this.buckets = buckets;
      for (int from = 0; from < source.articles(); from += Leaf.ARTICLES) {
        leaves.add(new CompletableFuture<>());
      }
    }

    /** Makes leaves until none is left to begin. */
    void help() {
      for (int at; next.get() < leaves.size() && (at = next.getAndIncrement()) < leaves.size(); ) {
        try {
          leaves.get(at).complete(leaf(at));
        } catch (RuntimeException | Error e) {
          leaves.get(at).completeExceptionally(e);
        }
      }
    }

    private Leaf leaf(int number) {
      Checksum key = source.keys().get(number);
      return source.kept().get(key).flatMap(LeafCodec::decode).orElseGet(() -> made(number, key));
    }

    private Leaf made(int number, Checksum key) {
      Leaf leaf = made(number * Leaf.ARTICLES);
      source.kept().put(key, LeafCodec.encode(leaf));
      return leaf;
    }

    private Leaf made(int from) {
      Leaf.Maker maker = new Leaf.Maker(source.spelling());
      for (int i = from; i < Math.min(source.articles(), from + Leaf.ARTICLES); i++) {
        Entry entry = source.entries().apply(i);
        maker.add(entry.article(), entry.filters());
      }
      return maker.leaf();
    }

    /** All leaves; waits for those that other threads are making. */
    List<Leaf> leaves() {
      return leaves.stream().map(CompletableFuture::join).toList();
    }

    /** The first term of each bucket; the first is empty, for it begins before all terms. */
    synchronized List<String> bounds() {
      if (bounds == null) {
        bounds = cut();
      }
      return bounds;
    }

    private List<String> cut() {
      long total = 0;
      for (TermMerge merge = new TermMerge(leaves(), "", null); merge.advance(); ) {
        total += size(merge);
      }
      List<String> cuts = new ArrayList<>(List.of(""));
      long seen = 0;
      String last = "";
      for (TermMerge merge = new TermMerge(leaves(), "", null); merge.advance(); ) {
        while (cuts.size() < buckets && seen >= total * cuts.size() / buckets) {
          cuts.add(between(last, merge.term()));
        }
        seen += size(merge);
        last = merge.term();
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
}
