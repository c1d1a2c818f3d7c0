package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.write.Manifest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a build were made from, and the files they became.
 *
 * <p>A large site has hundreds of thousands of pages, and nearly every one is one file, of its own
 * path. Of these only the checksum is held, by the line that the path has in the manifest of the
 * site; of others all is. To be filled by one thread, and then read by any.
 */
final class MadePages {

  /**
   * How a page, or several at once, came about.
   *
   * @param inputs what they were made from
   * @param files their paths
   */
  record Made(Checksum inputs, List<String> files) {

    /** Writes it, and the page that it is of. */
    void write(String page, DataOutputStream out) throws IOException {
      out.writeUTF(page);
      out.writeLong(inputs.high());
      out.writeLong(inputs.low());
      boolean itself = files.equals(List.of(page));
      out.writeInt(itself ? -1 : files.size());
      for (String each : itself ? List.<String>of() : files) {
        out.writeUTF(each);
      }
    }

    /** Reads what {@link #write} has written behind the page. */
    static Made read(String page, DataInputStream in) throws IOException {
      Checksum inputs = new Checksum(in.readLong(), in.readLong());
      int size = in.readInt();
      List<String> files = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        files.add(in.readUTF());
      }
      return new Made(inputs, size < 0 ? List.of(page) : List.copyOf(files));
    }
  }

  private final Manifest site;
  private final BitSet alone;

  /** Both halves of a checksum for each line. */
  private final long[] inputs;

  private final Map<String, Made> others = new HashMap<>();

  /**
   * Of no page yet.
   *
   * @param site in which the pages were published
   */
  MadePages(Manifest site) {
    this(site, new BitSet());
  }

  private MadePages(Manifest site, BitSet alone) {
    this.site = site;
    this.alone = alone;
    this.inputs = new long[2 * site.size()];
  }

  /**
   * Adds pages that have come about as they did before.
   *
   * @param before how they did then
   * @param lines those that {@link #lineOf} has named there
   */
  void putAgain(MadePages before, BitSet lines) {
    int line = 0;
    for (int old = lines.nextSetBit(0); old >= 0; old = lines.nextSetBit(old + 1)) {
      String page = before.site.path(old);
      while (line < site.size() && site.path(line).compareTo(page) < 0) {
        line++; // both are in order
      }
      if (line < site.size() && site.path(line).equals(page)) {
        put(line, before.inputs[2 * old], before.inputs[2 * old + 1]);
      }
    }
  }

  /** Adds a page, in place of what was added under its path before. */
  void put(String page, Made made) {
    int line = site.line(page);
    if (line < 0) {
      others.put(page, made);
    } else if (made.files().equals(List.of(page))) {
      others.remove(page);
      put(line, made.inputs().high(), made.inputs().low());
    } else {
      others.put(page, made);
      alone.clear(line);
    }
  }

  private void put(int line, long high, long low) {
    alone.set(line);
    inputs[2 * line] = high;
    inputs[2 * line + 1] = low;
  }

  /** The line of a page that became one file, of its own path; negative for any other. */
  int lineOf(String page) {
    int line = site.line(page);
    return line >= 0 && alone.get(line) ? line : -1;
  }

  /** Whether the page of a line that {@link #lineOf} has named was made from these inputs. */
  boolean isMadeOf(int line, Checksum inputs) {
    return this.inputs[2 * line] == inputs.high() && this.inputs[2 * line + 1] == inputs.low();
  }

  /** How a page came about; null of one that was not made. */
  @Nullable Made get(String page) {
    int line = lineOf(page);
    if (line >= 0) {
      Checksum sum = new Checksum(inputs[2 * line], inputs[2 * line + 1]);
      return new Made(sum, List.of(site.path(line)));
    }
    return others.get(page);
  }

  /** Number of pages. */
  int size() {
    return alone.cardinality() + others.size();
  }

  /** Writes all: which lines have a page of their own, its inputs, then other pages. */
  void write(DataOutputStream out) throws IOException {
    long[] lines = alone.toLongArray();
    out.writeInt(lines.length);
    for (long word : lines) {
      out.writeLong(word);
    }
    for (int line = alone.nextSetBit(0); line >= 0; line = alone.nextSetBit(line + 1)) {
      out.writeLong(inputs[2 * line]);
      out.writeLong(inputs[2 * line + 1]);
    }
    out.writeInt(others.size());
    for (Map.Entry<String, Made> other : new TreeMap<>(others).entrySet()) {
      other.getValue().write(other.getKey(), out);
    }
  }

  /**
   * Reads what was written of pages that were published in the same site.
   *
   * @throws IOException if it was of another
   */
  static MadePages read(ByteBuffer bytes, Manifest site) throws IOException {
    long[] lines = new long[bytes.getInt()];
    longs(bytes, lines.length).get(lines);
    MadePages pages = new MadePages(site, BitSet.valueOf(lines));
    if (pages.alone.length() > site.size()) {
      throw new IOException("pages of another site");
    }
    LongBuffer words = longs(bytes, 2 * pages.alone.cardinality());
    for (int i = pages.alone.nextSetBit(0); i >= 0; i = pages.alone.nextSetBit(i + 1)) {
      pages.inputs[2 * i] = words.get();
      pages.inputs[2 * i + 1] = words.get();
    }
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
    for (int left = in.readInt(); left > 0; left--) {
      String page = in.readUTF();
      pages.put(page, Made.read(page, in));
    }
    return pages;
  }

  private static LongBuffer longs(ByteBuffer bytes, int count) {
    LongBuffer longs = bytes.slice(bytes.position(), count * Long.BYTES).asLongBuffer();
    bytes.position(bytes.position() + count * Long.BYTES);
    return longs;
  }
}
