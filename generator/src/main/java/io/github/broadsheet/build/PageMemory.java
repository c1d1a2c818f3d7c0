package io.github.broadsheet.build;

import io.github.broadsheet.model.Fingerprint;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What every page of the last build was made from, so that a page whose inputs are the same need
 * not be made again.
 *
 * <p>It is valid for one {@code house} alone: the fingerprint of the code, the templates and the
 * settings that made the pages. A file that is missing, damaged, older or of another house is an
 * empty memory, never an error. Safe to share between threads.
 */
final class PageMemory {

  private static final int MAGIC = 0x42534d31;

  private final Fingerprint house;
  private final Map<String, Fingerprint> last;
  private final Map<String, Fingerprint> now = new ConcurrentHashMap<>();

  private PageMemory(Fingerprint house, Map<String, Fingerprint> last) {
    this.house = house;
    this.last = last;
  }

  /** The memory that a file holds. */
  static PageMemory read(Path file, Fingerprint house) {
    try {
      return new PageMemory(house, entries(file, house));
    } catch (IOException | IllegalArgumentException e) {
      return new PageMemory(house, Map.of());
    }
  }

  /** Notes a page of this build; whether the last build made it from the same inputs. */
  boolean isAsBefore(String path, Fingerprint inputs) {
    now.put(path, inputs);
    return inputs.equals(last.get(path));
  }

  /** Puts what this build has noted in the place of what was read. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    CRC32 sum = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)), sum))) {
      out.writeInt(MAGIC);
      out.write(bytes(house));
      out.writeInt(now.size());
      for (Map.Entry<String, Fingerprint> page : new TreeMap<>(now).entrySet()) {
        out.writeUTF(page.getKey());
        out.write(bytes(page.getValue()));
      }
      out.writeLong(sum.getValue());
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, Fingerprint> entries(Path file, Fingerprint house) throws IOException {
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
      if (in.readInt() != MAGIC || !fingerprint(in).equals(house)) {
        return Map.of();
      }
      int size = in.readInt();
      Map<String, Fingerprint> entries = new HashMap<>();
      for (int i = 0; i < size; i++) {
        entries.put(in.readUTF(), fingerprint(in));
      }
      long expected = sum.getValue();
      return in.readLong() == expected ? entries : Map.of();
    }
  }

  private static byte[] bytes(Fingerprint fingerprint) {
    return HexFormat.of().parseHex(fingerprint.hex());
  }

  private static Fingerprint fingerprint(DataInputStream in) throws IOException {
    byte[] bytes = new byte[32];
    in.readFully(bytes);
    return new Fingerprint(HexFormat.of().formatHex(bytes));
  }
}
