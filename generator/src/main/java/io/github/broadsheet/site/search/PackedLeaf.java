package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Checksum;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A leaf as it is kept, of which a drawer is unpacked at a time. First the number of drawers, then
 * the label of each, how many terms it has and in how many articles these occur, its length in
 * bytes and what stands for its content; then the drawers, each as {@link LeafCodec} writes a leaf.
 * Immutable.
 */
final class PackedLeaf {

  private final byte[] bytes;
  private final String[] labels;
  private final int[] terms;
  private final int[] articles;
  private final Checksum[] checksums;

  /** Where each drawer begins, and behind the last, where it ends. */
  private final int[] starts;

  private PackedLeaf(byte[] bytes, int drawers) {
    this.bytes = bytes;
    labels = new String[drawers];
    terms = new int[drawers];
    articles = new int[drawers];
    checksums = new Checksum[drawers];
    starts = new int[drawers + 1];
  }

  /** Packs a leaf. */
  static byte[] pack(Leaf leaf) {
    List<String> labels = new ArrayList<>();
    List<Leaf> parts = new ArrayList<>();
    int from = 0;
    while (from < leaf.size()) {
      String label = Drawers.label(leaf.term(from));
      int to = from + 1;
      while (to < leaf.size() && Drawers.label(leaf.term(to)).equals(label)) {
        to++;
      }
      labels.add(label);
      parts.add(leaf.part(from, to));
      from = to;
    }
    try {
      return pack(labels, parts);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  private static byte[] pack(List<String> labels, List<Leaf> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream drawers = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(labels.size());
      for (int i = 0; i < labels.size(); i++) {
        byte[] drawer = LeafCodec.encode(parts.get(i));
        Checksum.Sum sum = Checksum.sum();
        parts.get(i).addTo(sum, 0, parts.get(i).size());
        byte[] label = labels.get(i).getBytes(StandardCharsets.UTF_8);
        out.writeByte(label.length);
        out.write(label);
        out.writeInt(parts.get(i).size());
        out.writeInt(parts.get(i).articles());
        out.writeInt(drawer.length);
        Cut.write(sum.checksum(), out);
        drawers.write(drawer);
      }
      drawers.writeTo(out);
    }
    return bytes.toByteArray();
  }

  /** The leaf of some bytes; none where they are not one. */
  static Optional<PackedLeaf> of(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      int size = in.getInt();
      if (size < 0 || size > bytes.length) {
        return Optional.empty();
      }
      PackedLeaf leaf = new PackedLeaf(bytes, size);
      for (int i = 0; i < size; i++) {
        int length = in.get();
        leaf.labels[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        leaf.terms[i] = in.getInt();
        leaf.articles[i] = in.getInt();
        leaf.starts[i + 1] = leaf.starts[i] + in.getInt();
        leaf.checksums[i] = new Checksum(in.getLong(), in.getLong());
      }
      for (int i = 0; i <= size; i++) {
        leaf.starts[i] += in.position();
      }
      return leaf.starts[size] == bytes.length ? Optional.of(leaf) : Optional.empty();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  int drawers() {
    return labels.length;
  }

  String label(int drawer) {
    return labels[drawer];
  }

  Checksum checksum(int drawer) {
    return checksums[drawer];
  }

  int terms(int drawer) {
    return terms[drawer];
  }

  int articles(int drawer) {
    return articles[drawer];
  }

  /** The terms of a drawer; an empty leaf where it has none. */
  Leaf drawer(String label) {
    int found = Arrays.binarySearch(labels, label);
    return found < 0
        ? Leaf.EMPTY
        : LeafCodec.decode(Arrays.copyOfRange(bytes, starts[found], starts[found + 1]))
            .orElseThrow(() -> new IllegalStateException("the drawer " + label + " is none"));
  }
}
