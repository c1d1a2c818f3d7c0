package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Checksum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a drawer is cut, where buckets begin in it.
 *
 * @param bounds the first term of each of these buckets
 * @param parts stand for what lies before the first cut, between two, and behind the last
 */
record Cut(List<String> bounds, List<Checksum> parts) {

  /** Characters that a term takes in a bucket, beside its articles. */
  static final int A_TERM = 14;

  /** Characters that it takes for each article in which it occurs. */
  static final double AN_ARTICLE = 1.4;

  Cut {
    bounds = List.copyOf(bounds);
    parts = List.copyOf(parts);
  }

  /**
   * Cuts a drawer.
   *
   * @param leaves its content
   * @param ways where the cuts are, as shares of all that it holds; in order
   */
  static Cut of(String label, List<Leaf> leaves, double[] ways) {
    List<String> terms = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    double total = 0;
    for (TermMerge merge = new TermMerge(leaves, "", null); merge.advance(); ) {
      double size = A_TERM + AN_ARTICLE * merge.articles();
      terms.add(merge.term());
      sizes.add(size);
      total += size;
    }
    List<String> bounds = new ArrayList<>();
    double seen = 0;
    int at = 0;
    for (double way : ways) {
      while (at + 1 < terms.size() && seen < way * total) {
        seen += sizes.get(at++);
      }
      bounds.add(at == 0 ? label : between(terms.get(at - 1), terms.get(at)));
    }
    return new Cut(bounds, parts(leaves, bounds));
  }

  /** The shortest beginning of a term that comes after the term before it. */
  private static String between(String before, String term) {
    int length = 1;
    while (length < term.length() && term.substring(0, length).compareTo(before) <= 0) {
      length++;
    }
    return Character.isHighSurrogate(term.charAt(length - 1)) ? term : term.substring(0, length);
  }

  private static List<Checksum> parts(List<Leaf> leaves, List<String> bounds) {
    List<Checksum> parts = new ArrayList<>();
    for (int part = 0; part <= bounds.size(); part++) {
      Checksum.Sum sum = Checksum.sum();
      for (Leaf leaf : leaves) {
        int from = part == 0 ? 0 : leaf.from(bounds.get(part - 1));
        leaf.addTo(sum, from, part == bounds.size() ? leaf.size() : leaf.from(bounds.get(part)));
      }
      parts.add(sum.checksum());
    }
    return parts;
  }

  /** Cuts as bytes, each by what stands for the drawer and for where it is cut. */
  static byte[] encode(Map<Checksum, Cut> cuts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(cuts.size());
      for (Map.Entry<Checksum, Cut> each : new TreeMap<>(cuts).entrySet()) {
        Cut cut = each.getValue();
        write(each.getKey(), out);
        out.writeInt(cut.bounds.size());
        write(cut.parts.get(0), out);
        for (int i = 0; i < cut.bounds.size(); i++) {
          out.writeUTF(cut.bounds.get(i));
          write(cut.parts.get(i + 1), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** The cuts that bytes hold; none where they are not whole. */
  static Map<Checksum, Cut> decode(byte[] bytes) {
    Map<Checksum, Cut> cuts = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        Checksum key = checksum(in);
        List<String> bounds = new ArrayList<>();
        List<Checksum> parts = new ArrayList<>();
        int size = in.readInt();
        parts.add(checksum(in));
        for (int i = 0; i < size; i++) {
          bounds.add(in.readUTF());
          parts.add(checksum(in));
        }
        cuts.put(key, new Cut(bounds, parts));
      }
      return cuts;
    } catch (IOException e) {
      return Map.of();
    }
  }

  static void write(Checksum checksum, DataOutputStream out) throws IOException {
    out.writeLong(checksum.high());
    out.writeLong(checksum.low());
  }

  static Checksum checksum(DataInputStream in) throws IOException {
    return new Checksum(in.readLong(), in.readLong());
  }
}
