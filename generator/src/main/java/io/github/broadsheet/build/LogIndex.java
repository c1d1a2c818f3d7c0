package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.write.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Where the records of a log stand, kept beside it so that opening need not read the log. It may be
 * older than the log; what came after is found by reading on.
 */
final class LogIndex {

  private static final int PREFIX = Long.BYTES; // where the log ended
  private static final int ENTRY = 3 * Long.BYTES + Integer.BYTES;

  private LogIndex() {}

  /**
   * Adds what the index knows to {@code places}; nothing, if it is damaged or knows of a longer
   * log.
   *
   * @return where the log ended when the index was written; 0 if it is of no use
   */
  static long read(Path file, long size, LogPlaces places) throws IOException {
    ByteBuffer index;
    try {
      index = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return 0;
    }
    int entries = index.limit() - PREFIX - Long.BYTES;
    if (entries < 0 || entries % ENTRY != 0 || checksum(index) != index.getLong(PREFIX + entries)) {
      return 0;
    }
    long end = index.getLong();
    if (end > size) {
      return 0;
    }
    while (index.remaining() > Long.BYTES) {
      Checksum key = new Checksum(index.getLong(), index.getLong());
      places.put(key, new LogPlace(index.getLong(), index.getInt()));
    }
    return end;
  }

  static void write(Path file, long end, LogPlaces places) throws IOException {
    byte[] bytes = new byte[PREFIX + places.size() * ENTRY + Long.BYTES];
    ByteBuffer index = ByteBuffer.wrap(bytes);
    index.putLong(end);
    places.forEach(
        (key, place) ->
            index
                .putLong(key.high())
                .putLong(key.low())
                .putLong(place.offset())
                .putInt(place.length()));
    index.putLong(checksum(index));
    AtomicFile.write(file, bytes);
  }

  private static long checksum(ByteBuffer index) {
    CRC32C crc = new CRC32C();
    crc.update(index.slice(0, index.limit() - Long.BYTES));
    return crc.getValue();
  }
}
