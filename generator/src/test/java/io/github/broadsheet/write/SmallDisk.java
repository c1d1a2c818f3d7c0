package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.Path;

/** A disk with room for so many bytes, of which nothing is given back. For one thread. */
final class SmallDisk implements FileOperations {

  /** Bytes that a file takes at least, and by which it grows. */
  private static final long BLOCK = 4096;

  private final FileOperations disk = FileOperations.real();
  private final long room;
  private long taken;

  SmallDisk(long room) {
    this.room = room;
  }

  /** Bytes that were written, in whole blocks. */
  long taken() {
    return taken;
  }

  private void take(long bytes) throws IOException {
    if (taken + bytes > room) {
      throw new IOException("No space left on device");
    }
    taken += bytes;
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    take((bytes.length + BLOCK - 1) / BLOCK * BLOCK);
    disk.create(file, bytes);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    disk.createFolders(folder);
  }

  @Override
  public Appending append(Path file) throws IOException {
    take(BLOCK);
    Appending out = disk.append(file);
    return new Appending() {
      @Override
      public void append(byte[] bytes) throws IOException {
        take(bytes.length);
        out.append(bytes);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public void sync(Path file) throws IOException {
    disk.sync(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }
}
