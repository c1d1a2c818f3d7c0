package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.relate.NumberInput;
import io.github.broadsheet.relate.NumberOutput;
import io.github.broadsheet.relate.Relations;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What the last build found of how articles relate, in a file of the cache. One that is missing,
 * damaged or of other code is none, never an error. Each finding says what it was found from, so
 * that it is no matter of which articles, names or settings the last build was.
 */
final class RelationsFile {

  private static final long MAGIC = 0x42534649_00000001L;

  /** Before the relations: what kind of file it is, and whose. Behind them their checksum. */
  private static final int FRAME = 3 * Long.BYTES + Long.BYTES;

  private final Path file;
  private final Checksum code;

  /**
   * A file.
   *
   * @param code the code that finds
   */
  RelationsFile(Path file, Fingerprint code) {
    this.file = file;
    this.code = Checksum.of(code);
  }

  /** What it holds. */
  Relations read() {
    CRC32C crc = new CRC32C();
    try (InputStream whole = new BufferedInputStream(Files.newInputStream(file));
        CheckedInputStream checked = new CheckedInputStream(whole, crc)) {
      DataInputStream head = new DataInputStream(checked);
      long length = Files.size(file) - FRAME;
      if (head.readLong() != MAGIC
          || head.readLong() != code.high()
          || head.readLong() != code.low()) {
        return Relations.none();
      }
      Relations relations = Relations.read(new NumberInput(checked, length));
      long found = crc.getValue();
      return head.readLong() == found ? relations : Relations.none();
    } catch (IOException | IndexOutOfBoundsException e) {
      return Relations.none();
    }
  }

  /**
   * Puts relations in the place of those that it holds.
   *
   * @throws IOException if that cannot be; it is as it was then, or none
   */
  void write(Relations relations) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    CRC32C crc = new CRC32C();
    try (OutputStream whole = Files.newOutputStream(draft);
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(whole, crc))) {
      out.writeLong(MAGIC);
      out.writeLong(code.high());
      out.writeLong(code.low());
      NumberOutput numbers = new NumberOutput(out);
      relations.write(numbers);
      numbers.flush();
      out.writeLong(crc.getValue());
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
