package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose n-th operation fails half done, and, if it was a kill, all after it. */
final class FailingDisk implements FileOperations {

  private final FileOperations disk = FileOperations.real();
  private final int fatal;
  private final boolean killed;
  private int done;

  FailingDisk(int fatal, boolean killed) {
    this.fatal = fatal;
    this.killed = killed;
  }

  /** Whether the operation that was to fail was reached. */
  boolean hasFailed() {
    return done >= fatal;
  }

  private boolean fails() {
    done++;
    return done == fatal || (killed && done > fatal);
  }

  private void step() throws IOException {
    if (fails()) {
      throw new IOException("operation " + done + " failed");
    }
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    if (fails()) {
      if (done == fatal) {
        disk.create(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw new IOException("writing failed at operation " + done);
    }
    disk.create(file, bytes);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    step();
    disk.createFolders(folder);
  }

  @Override
  public Appending append(Path file) throws IOException {
    step();
    Appending out = disk.append(file);
    return new Appending() {
      @Override
      public void append(byte[] bytes) throws IOException {
        if (fails()) {
          if (done == fatal) {
            out.append(Arrays.copyOf(bytes, bytes.length / 2));
          }
          throw new IOException("appending failed at operation " + done);
        }
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
    step();
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    disk.delete(file);
  }
}
