package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.write.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * What every page of the last build was made from, so that a page whose inputs are the same need
 * not be made again.
 *
 * <p>It is valid for one {@code house} alone: the fingerprint of the code, the templates and the
 * settings that made the pages, and of the manifest of the site that they were published in. A file
 * that is missing, damaged, older or of another house is an empty memory, never an error. Safe to
 * share between threads.
 */
final class PageMemory {

  private static final int MAGIC = 0x42534d33;
  private static final int TRAILER = Long.BYTES;

  private final Fingerprint house;
  private final Map<String, Made> last;
  private final Map<String, Made> now = new ConcurrentHashMap<>();

  /**
   * How a page, or several at once, came about.
   *
   * @param inputs what they were made from
   * @param files their paths
   */
  private record Made(Checksum inputs, List<String> files) {}

  private PageMemory(Fingerprint house, Map<String, Made> last) {
    this.house = house;
    this.last = last;
  }

  /** The memory that a file holds. */
  static PageMemory read(Path file, Fingerprint house) {
    try {
      return new PageMemory(house, entries(Files.readAllBytes(file), house));
    } catch (IOException | IllegalArgumentException e) {
      return new PageMemory(house, Map.of());
    }
  }

  /** The files that the last build made of these inputs; none if it did not. */
  List<String> files(String page, Checksum inputs) {
    Made made = last.get(page);
    return made != null && made.inputs.equals(inputs) ? made.files : List.of();
  }

  /** Notes a page of this build. */
  void note(String page, Checksum inputs, List<String> files) {
    now.put(page, new Made(inputs, List.copyOf(files)));
  }

  /** Notes that a page is as the last build made it, and each of its files with it. */
  void noteAgain(String page) {
    Made made = last.get(page);
    if (made != null) {
      now.put(page, made);
      for (String file : made.files) {
        if (!file.equals(page)) {
          noteAgain(file);
        }
      }
    }
  }

  /**
   * Puts what this build has noted in the place of what was read.
   *
   * @param house that of the next build, as the site is published now
   */
  void write(Path file, Fingerprint house) throws IOException {
    if (house.equals(this.house) && now.equals(last)) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(now.size() * 64 + 64);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    write(Checksum.of(house), out);
    out.writeInt(now.size());
    for (Map.Entry<String, Made> page : now.entrySet()) {
      List<String> files = page.getValue().files;
      out.writeUTF(page.getKey());
      write(page.getValue().inputs, out);
      boolean itself = files.equals(List.of(page.getKey()));
      out.writeInt(itself ? -1 : files.size());
      for (String made : itself ? List.<String>of() : files) {
        out.writeUTF(made);
      }
    }
    out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    AtomicFile.write(file, bytes.toByteArray());
  }

  private static Map<String, Made> entries(byte[] bytes, Fingerprint house) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (bytes.length < TRAILER || in.readInt() != MAGIC || !key(in).equals(Checksum.of(house))) {
      return Map.of();
    }
    Map<String, Made> entries = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String page = in.readUTF();
      Checksum inputs = key(in);
      int size = in.readInt();
      List<String> files = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        files.add(in.readUTF());
      }
      entries.put(page, new Made(inputs, size < 0 ? List.of(page) : List.copyOf(files)));
    }
    boolean whole = in.readLong() == checksum(bytes, bytes.length - TRAILER);
    return whole ? entries : Map.of();
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  private static void write(Checksum key, DataOutputStream out) throws IOException {
    out.writeLong(key.high());
    out.writeLong(key.low());
  }

  private static Checksum key(DataInputStream in) throws IOException {
    return new Checksum(in.readLong(), in.readLong());
  }
}
