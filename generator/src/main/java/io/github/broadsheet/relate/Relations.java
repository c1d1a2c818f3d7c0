package io.github.broadsheet.relate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build has found of how articles relate: their copies, and what to read beside them. The
 * next build takes from it what it would find again, and looks only for what a change touches; the
 * archive is the same with it and without. Read-only, and safe to share between threads.
 *
 * <pre>{@code
 * Archive archive = merge.finish(authority, Relations.read(in), relations -> relations.write(out));
 * }</pre>
 */
public final class Relations {

  /** Kinds of what is found, by their place among {@link #found}. */
  enum Kind {
    /** Articles that one is like, of those that it was compared with. */
    ALIKE,
    /** Those of its story that it is like beside them. */
    OF_STORY,
    /** What to read beside it; and of that, what may be about the same events. */
    RELATED
  }

  private static final Relations NONE =
      new Relations(List.of(), List.of(Found.nothing(), Found.nothing(), Found.nothing()));

  private final List<String> articles;
  private final List<Found> found;

  /**
   * Of some articles.
   *
   * @param articles their ids, by position
   * @param found one for each {@link Kind}, in their order
   */
  Relations(List<String> articles, List<Found> found) {
    this.articles = articles;
    this.found = found;
  }

  /** Of no build. */
  public static Relations none() {
    return NONE;
  }

  /** What can be had of it in another archive. */
  Recalled in(Chronicle chronicle) {
    int[] now = new int[articles.size()];
    for (int i = 0; i < now.length; i++) {
      now[i] = chronicle.position(articles.get(i));
    }
    return new Recalled(this, now, chronicle.size());
  }

  /** The ids of the articles, by position. */
  List<String> articles() {
    return articles;
  }

  @SuppressWarnings("EnumOrdinal") // a new kind is new code, whose relations are read by it alone
  Found get(Kind kind) {
    return found.get(kind.ordinal());
  }

  /** Writes it for {@link #read}. */
  public void write(NumberOutput out) throws IOException {
    ByteArrayOutputStream ids = new ByteArrayOutputStream();
    articles.forEach(id -> PackedText.write(ids, id));
    out.bytes(ids.toByteArray());
    for (Found each : found) {
      out.longs(each.from());
      out.number(each.lists().size());
      for (IntLists lists : each.lists()) {
        lists.write(out);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException also where it is no such thing
   */
  public static Relations read(NumberInput in) throws IOException {
    byte[] ids = in.bytes();
    List<String> articles = new ArrayList<>();
    for (int at = 0; at < ids.length; at = PackedText.end(ids, at)) {
      articles.add(PackedText.read(ids, at));
    }
    List<Found> found = new ArrayList<>();
    for (int kind = 0; kind < Kind.values().length; kind++) {
      found.add(found(in, articles.size()));
    }
    return new Relations(articles, found);
  }

  private static Found found(NumberInput in, int articles) throws IOException {
    long[] from = in.longs();
    List<IntLists> lists = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      lists.add(IntLists.read(in, articles));
    }
    if (from.length != articles) {
      throw new IOException("of " + from.length + " articles instead of " + articles);
    }
    return new Found(from, lists);
  }
}
