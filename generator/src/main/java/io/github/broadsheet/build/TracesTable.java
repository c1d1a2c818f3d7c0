package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The table at the end of a file of {@link KeptTraces}: where its parts and its vocabulary stand,
 * with their checksums, and the keys of the articles in them. Immutable.
 */
final class TracesTable {

  /** Behind the table: where it begins, and its checksum. */
  private static final int FOOTER = Long.BYTES + Integer.BYTES;

  private static final int KEY = 2 * Long.BYTES;

  private final List<Part> parts;
  private final Part vocabulary;

  /** Of the articles by their position: as numbers, for there are as many as articles. */
  private final ByteBuffer keys;

  /** Positions by their keys, one more than they are; 0 in a slot that is free. */
  private final int[] slots;

  private TracesTable(List<Part> parts, Part vocabulary, ByteBuffer keys) {
    this.parts = List.copyOf(parts);
    this.vocabulary = vocabulary;
    this.keys = keys;
    slots = new int[Integer.highestOneBit(size() + 1) * 4];
    for (int position = 0; position < size(); position++) {
      slots[slot(key(position))] = position + 1;
    }
  }

  /**
   * A part of the file.
   *
   * @param offset where it begins
   * @param length its bytes
   * @param crc their checksum (CRC-32C)
   * @param first position of its first article
   * @param articles how many it has
   */
  record Part(long offset, long length, int crc, int first, int articles) {

    private static final int BYTES = 2 * Long.BYTES + 3 * Integer.BYTES;

    private void write(ByteBuffer out) {
      out.putLong(offset).putLong(length).putInt(crc).putInt(first).putInt(articles);
    }

    private static Part read(ByteBuffer in) {
      return new Part(in.getLong(), in.getLong(), in.getInt(), in.getInt(), in.getInt());
    }
  }

  /** Of no file. */
  static TracesTable none() {
    return new TracesTable(List.of(), new Part(0, 0, 0, 0, 0), ByteBuffer.allocate(0));
  }

  /**
   * The bytes of a table and of what follows it.
   *
   * @param format stands for the code that wrote the file, which alone can read it
   * @param keys two numbers for each article
   */
  static ByteBuffer bytes(Fingerprint format, List<Part> parts, Part vocabulary, ByteBuffer keys) {
    byte[] digest = digest(format);
    int size = digest.length + Integer.BYTES + Part.BYTES * (parts.size() + 1) + keys.remaining();
    ByteBuffer out = ByteBuffer.allocate(size + FOOTER).put(digest).putInt(parts.size());
    parts.forEach(part -> part.write(out));
    vocabulary.write(out);
    out.put(keys);
    int crc = crc(out.duplicate().flip());
    return out.putLong(vocabulary.offset + vocabulary.length).putInt(crc).flip();
  }

  /** The table of a file; none where the file is damaged, cut short or of another format. */
  static Optional<TracesTable> read(FileChannel channel, Fingerprint format) throws IOException {
    long end = channel.size() - FOOTER;
    ByteBuffer footer = ByteBuffer.allocate(FOOTER);
    if (end < 0 || !LogRecord.fill(channel, footer, end)) {
      return Optional.empty();
    }
    long start = footer.flip().getLong();
    if (start < 0 || start > end || end - start > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    ByteBuffer table = ByteBuffer.allocate((int) (end - start));
    byte[] digest = digest(format);
    if (table.limit() < digest.length
        || !LogRecord.fill(channel, table, start)
        || crc(table.flip()) != footer.getInt()
        || !table.slice(0, digest.length).equals(ByteBuffer.wrap(digest))) {
      return Optional.empty();
    }
    return Optional.of(read(table.position(digest.length)));
  }

  private static TracesTable read(ByteBuffer table) {
    List<Part> parts = new ArrayList<>();
    for (int left = table.getInt(); left > 0; left--) {
      parts.add(Part.read(table));
    }
    return new TracesTable(parts, Part.read(table), table.slice());
  }

  private static byte[] digest(Fingerprint format) {
    return HexFormat.of().parseHex(format.hex());
  }

  static int crc(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  List<Part> parts() {
    return parts;
  }

  Part vocabulary() {
    return vocabulary;
  }

  /** How many articles there are. */
  int size() {
    return keys.limit() / KEY;
  }

  Checksum key(int position) {
    return new Checksum(keys.getLong(KEY * position), keys.getLong(KEY * position + Long.BYTES));
  }

  /** The position of an article, or -1. */
  int position(Checksum key) {
    return slots[slot(key)] - 1;
  }

  /** The slot of an article, or the free one. Keys are spread evenly as they are. */
  private int slot(Checksum key) {
    int slot = (int) key.low() & slots.length - 1;
    while (slots[slot] != 0 && !isAt(KEY * (slots[slot] - 1), key)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int place, Checksum key) {
    return keys.getLong(place + Long.BYTES) == key.low() && keys.getLong(place) == key.high();
  }
}
