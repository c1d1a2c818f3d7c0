package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The bytes of a log: a header (eight letters, 32 bytes of format), then records (length of the
 * value, checksum, key, value; big-endian).
 */
final class LogRecord {

  /** Length of the header, in bytes. */
  static final int HEADER = 40;

  private static final byte[] LETTERS = "BSHTLOG1".getBytes(StandardCharsets.US_ASCII);
  private static final int PREFIX = Integer.BYTES + Integer.BYTES + 2 * Long.BYTES;
  private static final int KEY = Integer.BYTES + Integer.BYTES;

  private LogRecord() {}

  static void writeHeader(FileChannel channel, Fingerprint format) throws IOException {
    ByteBuffer header = header(format);
    while (header.hasRemaining()) {
      channel.write(header, header.position());
    }
  }

  static boolean hasHeader(FileChannel channel, Fingerprint format) throws IOException {
    ByteBuffer found = ByteBuffer.allocate(HEADER);
    return fill(channel, found, 0) && found.rewind().equals(header(format));
  }

  private static ByteBuffer header(Fingerprint format) {
    byte[] digest = HexFormat.of().parseHex(format.hex());
    return ByteBuffer.allocate(HEADER).put(LETTERS).put(digest).flip();
  }

  static ByteBuffer of(Checksum key, byte[] value) {
    ByteBuffer record = ByteBuffer.allocate(PREFIX + value.length);
    record.putInt(value.length).putInt(0).putLong(key.high()).putLong(key.low()).put(value).flip();
    return record.putInt(Integer.BYTES, checksum(record));
  }

  private static Checksum key(ByteBuffer record) {
    return new Checksum(record.getLong(KEY), record.getLong(KEY + Long.BYTES));
  }

  private static int checksum(ByteBuffer record) {
    CRC32C crc = new CRC32C();
    crc.update(record.slice(KEY, record.limit() - KEY));
    return (int) crc.getValue();
  }

  /** Bytes of a whole record. */
  static long length(LogPlace place) {
    return PREFIX + (long) place.length();
  }

  /** Where the value of a record begins. */
  static long value(LogPlace place) {
    return place.offset() + PREFIX;
  }

  /** The value of a record, if the record is whole and that key's. */
  static Optional<byte[]> read(FileChannel channel, Checksum key, LogPlace place)
      throws IOException {
    ByteBuffer record = ByteBuffer.allocate((int) length(place));
    if (!fill(channel, record, place.offset())
        || record.getInt(0) != place.length()
        || !key(record).equals(key)
        || record.getInt(Integer.BYTES) != checksum(record.rewind())) {
      return Optional.empty();
    }
    byte[] value = new byte[place.length()];
    record.get(PREFIX, value);
    return Optional.of(value);
  }

  /**
   * Finds the records from a place on; the first that is not whole ends the log.
   *
   * @return where the log ends
   */
  static long scan(FileChannel channel, long from, LogPlaces places) throws IOException {
    long at = from;
    long size = channel.size();
    ByteBuffer prefix = ByteBuffer.allocate(PREFIX);
    while (at + PREFIX <= size && fill(channel, prefix.clear(), at)) {
      LogPlace place = new LogPlace(at, prefix.getInt(0));
      if (place.length() < 0
          || at + length(place) > size
          || read(channel, key(prefix), place).isEmpty()) {
        break;
      }
      places.put(key(prefix), place);
      at += length(place);
    }
    return at;
  }

  /** Fills a buffer from a place on; false if the file ends before. */
  static boolean fill(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        return false;
      }
    }
    return true;
  }
}
