package io.github.broadsheet.write;

import io.github.broadsheet.model.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Claims} of builds that were killed. Safe to share between threads.
 *
 * <p>The first build of a large site may have claimed millions of files, of which the next one asks
 * for few: the others are whole, and right. So only where each claim stands in the file is held.
 */
final class EarlierClaims {

  private static final EarlierClaims NONE = new EarlierClaims(Path.of(""), new long[0]);

  /** Bytes that are read at once. No line is longer: systems know no path of more than 4,096. */
  private static final int PART = 1 << 13;

  /** The lower bits of a place are the offset of its line; those above are of the path's hash. */
  private static final long OFFSET = (1L << 36) - 1;

  private final Path file;
  private final long[] places;

  private EarlierClaims(Path file, long[] places) {
    this.file = file;
    this.places = places;
  }

  static EarlierClaims none() {
    return NONE;
  }

  /** Those that a file holds; none where there are none. */
  static EarlierClaims read(Path file) throws IOException {
    LongStream.Builder places = LongStream.builder();
    readLines(file, line -> places.add(hash(line.path) | line.offset));
    return new EarlierClaims(file, places.build().sorted().toArray());
  }

  boolean isEmpty() {
    return places.length == 0;
  }

  /** What was claimed last of a path; null if nothing was. */
  Claims.@Nullable Claim get(String path) throws IOException {
    long hash = hash(path);
    int found = Arrays.binarySearch(places, hash | OFFSET);
    int at = found < 0 ? -found - 2 : found;
    for (; at >= 0 && (places[at] & ~OFFSET) == hash; at--) {
      Line line = lineAt(places[at] & OFFSET);
      if (line != null && line.path.equals(path)) {
        return line.claim;
      }
    }
    return null;
  }

  /** Gives the path of each claim, some twice, and those that were made since too. */
  void forEachPath(Consumer<String> each) throws IOException {
    if (!isEmpty()) {
      readLines(file, line -> each.accept(line.path));
    }
  }

  private static long hash(String path) {
    return Checksum.of(path).high() & ~OFFSET;
  }

  private @Nullable Line lineAt(long offset) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      byte[] text = Channels.newInputStream(channel.position(offset)).readNBytes(PART);
      int end = endOfLine(text, 0, text.length);
      return end < 0 ? null : Line.of(offset, text, 0, end);
    }
  }

  private static void readLines(Path file, Consumer<Line> each) throws IOException {
    byte[] text = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      long offset = 0;
      int length = 0;
      for (int read; (read = in.readNBytes(text, length, PART - length)) > 0; ) {
        length += read;
        int from = 0;
        for (int end; (end = endOfLine(text, from, length)) >= 0; from = end + 1) {
          Line line = Line.of(offset + from, text, from, end);
          if (line != null) {
            each.accept(line);
          }
        }
        int used = from == 0 ? length : from; // one that is too long is none
        System.arraycopy(text, used, text, 0, length - used);
        offset += used;
        length -= used;
      }
    } catch (NoSuchFileException e) {
      return; // as after every build that ended
    }
  }

  /** Where a line ends; negative for one cut short, of a file that was not yet begun. */
  private static int endOfLine(byte[] text, int from, int length) {
    for (int at = from; at < length; at++) {
      if (text[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private record Line(long offset, String path, Claims.Claim claim) {

    /** One that was damaged by a power cut is null: the file is then nobody's, and left alone. */
    static @Nullable Line of(long offset, byte[] text, int from, int to) {
      String line = new String(text, from, to - from, StandardCharsets.UTF_8);
      int path = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
      Claims.Claim claim = path == 0 ? null : Claims.Claim.read(line.substring(0, path - 1));
      return claim == null || PortablePath.problem(line.substring(path)) != null
          ? null
          : new Line(offset, line.substring(path), claim);
    }
  }
}
