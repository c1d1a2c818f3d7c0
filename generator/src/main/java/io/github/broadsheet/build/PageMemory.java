package io.github.broadsheet.build;

import io.github.broadsheet.build.MadePages.Made;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.write.Manifest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the last build was made from, so that a page whose inputs are the same need
 * not be made again.
 *
 * <p>It is valid for one {@code house} alone: the fingerprint of the code, the templates and the
 * settings that made the pages, and of the manifest of the site that they were published in. A file
 * that is missing, damaged, older or of another house is an empty memory, never an error. What this
 * build makes anew goes to a second file at once: a large site has more pages than should be held.
 * Of what it makes as before only the lines are held. Safe to share between threads.
 */
final class PageMemory implements Closeable {

  private static final int MAGIC = 0x42534d35;

  private static final int BUFFER = 1 << 16;

  /** Behind the pages: the house, and a checksum of all before it. */
  private static final int TRAILER = 2 * Long.BYTES + Long.BYTES;

  private final Path file;
  private final Fingerprint house;
  private final MadePages last;
  private final BitSet again = new BitSet();
  private @Nullable DataOutputStream notes;
  private @Nullable IOException failure;
  private int noted;
  private int same;

  private PageMemory(Path file, Fingerprint house, MadePages last) {
    this.file = file;
    this.house = house;
    this.last = last;
  }

  /**
   * The memory that a file holds.
   *
   * @param site as it is published now
   */
  static PageMemory read(Path file, Fingerprint house, Manifest site) {
    try {
      return new PageMemory(file, house, pages(Files.readAllBytes(file), house, site));
    } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException e) {
      return new PageMemory(file, house, new MadePages(Manifest.none()));
    }
  }

  /**
   * The line, in the manifest of the site as it was published last, of a page that the last build
   * made as one file of its own path; negative for any other.
   */
  int line(String page) {
    return last.lineOf(page);
  }

  /** Whether the last build made the page of a {@link #line} of these inputs. */
  boolean isMadeOf(int line, Checksum inputs) {
    return last.isMadeOf(line, inputs);
  }

  /** The files that the last build made of these inputs; none if it did not. */
  List<String> files(String page, Checksum inputs) {
    Made made = last.get(page);
    return made != null && made.inputs().equals(inputs) ? made.files() : List.of();
  }

  /** Notes a page of this build. */
  void note(String page, Checksum inputs, List<String> files) {
    Made made = new Made(inputs, files);
    note(page, made, made.equals(last.get(page)));
  }

  /** Notes that a page is as the last build made it, and each of its files with it. */
  void noteAgain(String page) {
    int line = last.lineOf(page);
    if (line >= 0) {
      noteAgain(line);
      return;
    }
    Made made = last.get(page);
    if (made != null) {
      note(page, made, true);
      for (String each : made.files()) {
        if (!each.equals(page)) {
          noteAgain(each);
        }
      }
    }
  }

  /** Notes that the page of a {@link #line} is as the last build made it. */
  synchronized void noteAgain(int line) {
    again.set(line);
  }

  private synchronized void note(String page, Made made, boolean asBefore) {
    int line = asBefore ? last.lineOf(page) : -1;
    if (line >= 0) {
      again.set(line);
      return;
    }
    noted++;
    same += asBefore ? 1 : 0;
    if (failure != null) {
      return;
    }
    try {
      if (notes == null) {
        notes =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(notesFile()), BUFFER));
      }
      made.write(page, notes);
    } catch (IOException e) {
      failure = e;
    }
  }

  private Path notesFile() {
    return file.resolveSibling(file.getFileName() + ".noted");
  }

  /**
   * Puts what this build has noted in the place of what was read.
   *
   * @param house that of the next build
   * @param site as it is published now
   * @throws IOException if it cannot be written, or could not while it was noted
   */
  synchronized void write(Fingerprint house, Manifest site) throws IOException {
    if (house.equals(this.house) && noted + again.cardinality() == last.size() && same == noted) {
      return;
    }
    if (failure != null) {
      throw failure;
    }
    MadePages pages = new MadePages(site);
    pages.putAgain(last, again);
    if (notes != null) {
      notes.close();
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(notesFile()), BUFFER))) {
        for (int left = noted; left > 0; left--) {
          String page = in.readUTF();
          pages.put(page, Made.read(page, in));
        }
      }
    }
    write(pages, Checksum.of(house));
  }

  private void write(MadePages pages, Checksum house) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    CRC32C crc = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(draft), crc), BUFFER))) {
      out.writeInt(MAGIC);
      pages.write(out);
      out.writeLong(house.high());
      out.writeLong(house.low());
      out.flush();
      out.writeLong(crc.getValue());
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Throws away what was noted. */
  @Override
  public synchronized void close() {
    if (notes == null) {
      return;
    }
    try {
      notes.close();
      Files.deleteIfExists(notesFile());
    } catch (IOException e) {
      return; // what is left is written over by the next build
    }
  }

  private static MadePages pages(byte[] bytes, Fingerprint house, Manifest site)
      throws IOException {
    int end = bytes.length - TRAILER;
    ByteBuffer trailer = ByteBuffer.wrap(bytes).position(Math.max(0, end));
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, Math.max(0, bytes.length - Long.BYTES));
    if (!new Checksum(trailer.getLong(), trailer.getLong()).equals(Checksum.of(house))
        || trailer.getLong() != crc.getValue()) {
      return new MadePages(Manifest.none());
    }
    ByteBuffer pages = ByteBuffer.wrap(bytes, 0, end);
    return pages.getInt() == MAGIC ? MadePages.read(pages, site) : new MadePages(Manifest.none());
  }
}
