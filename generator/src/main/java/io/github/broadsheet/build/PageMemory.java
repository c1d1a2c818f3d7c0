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
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the last build was made from, so that a page whose inputs are the same need
 * not be made again.
 *
 * <p>It is valid for one {@code house} alone: the fingerprint of the code, the templates and the
 * settings that made the pages, and of the manifest of the site that they were published in. A file
 * that is missing, damaged, older or of another house is an empty memory, never an error. What this
 * build notes goes to a second file at once, which takes the place of the first when it is whole: a
 * large site has more pages than should be held. Safe to share between threads.
 */
final class PageMemory implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int MAGIC = 0x42534d34;

  /** Behind the entries: the house, how many entries, and a checksum of all before it. */
  private static final int TRAILER = 2 * Long.BYTES + Integer.BYTES + Long.BYTES;

  private final Path file;
  private final Fingerprint house;
  private final MadePages last;
  private final CRC32C checksum = new CRC32C();
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
      return new PageMemory(file, house, entries(file, house, site));
    } catch (IOException | IllegalArgumentException e) {
      return new PageMemory(file, house, new MadePages(Manifest.none()));
    }
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

  private synchronized void note(String page, Made made, boolean again) {
    noted++;
    same += again ? 1 : 0;
    if (failure != null) {
      return;
    }
    try {
      DataOutputStream out = notes();
      boolean itself = made.files().equals(List.of(page));
      out.writeUTF(page);
      write(made.inputs(), out);
      out.writeInt(itself ? -1 : made.files().size());
      for (String each : itself ? List.<String>of() : made.files()) {
        out.writeUTF(each);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  private DataOutputStream notes() throws IOException {
    if (notes == null) {
      notes =
          new DataOutputStream(
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(draft()), BUFFER), checksum));
      notes.writeInt(MAGIC);
    }
    return notes;
  }

  private Path draft() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /**
   * Puts what this build has noted in the place of what was read.
   *
   * @param house that of the next build, as the site is published now
   * @throws IOException if it cannot be written, or could not while it was noted
   */
  synchronized void write(Fingerprint house) throws IOException {
    if (house.equals(this.house) && noted == last.size() && same == noted) {
      return;
    }
    if (failure != null) {
      throw failure;
    }
    try (DataOutputStream out = notes()) {
      write(Checksum.of(house), out);
      out.writeInt(noted);
      out.writeLong(checksum.getValue());
    }
    notes = null;
    Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Throws away what was noted and not written. */
  @Override
  public synchronized void close() {
    if (notes == null) {
      return;
    }
    try {
      notes.close();
      Files.deleteIfExists(draft());
    } catch (IOException e) {
      return; // what is left is written over by the next build
    }
  }

  /** Reads them piece by piece, for the archive is in memory too when they are wanted. */
  private static MadePages entries(Path file, Fingerprint house, Manifest site) throws IOException {
    MadePages none = new MadePages(Manifest.none());
    try (FileChannel channel = FileChannel.open(file)) {
      long end = channel.size() - TRAILER;
      if (end < Integer.BYTES) {
        return none;
      }
      DataInputStream trailer = new DataInputStream(Channels.newInputStream(channel.position(end)));
      if (!key(trailer).equals(Checksum.of(house))) {
        return none;
      }
      int size = trailer.readInt();
      CRC32C sum = new CRC32C();
      InputStream all =
          new BufferedInputStream(Channels.newInputStream(channel.position(0)), BUFFER);
      DataInputStream in = new DataInputStream(new CheckedInputStream(all, sum));
      if (in.readInt() != MAGIC) {
        return none;
      }
      MadePages entries = entries(size, in, site);
      in.skipNBytes(TRAILER - Long.BYTES);
      return sum.getValue() == in.readLong() ? entries : none;
    }
  }

  private static MadePages entries(int size, DataInputStream in, Manifest site) throws IOException {
    MadePages entries = new MadePages(site);
    for (int left = size; left > 0; left--) {
      String page = in.readUTF();
      Checksum inputs = key(in);
      entries.put(page, new Made(inputs, files(page, in)));
    }
    return entries;
  }

  private static List<String> files(String page, DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      files.add(in.readUTF());
    }
    return size < 0 ? List.of(page) : List.copyOf(files);
  }

  private static void write(Checksum key, DataOutputStream out) throws IOException {
    out.writeLong(key.high());
    out.writeLong(key.low());
  }

  private static Checksum key(DataInputStream in) throws IOException {
    return new Checksum(in.readLong(), in.readLong());
  }
}
