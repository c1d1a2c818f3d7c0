package io.github.broadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file that is either as it was or as it shall be, whatever happens in between. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a file aside and moves it into place. Missing folders are made.
   *
   * <p>Two threads that write the same file need a lock of their own.
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /** Writes a file of lines likewise, without holding all of its text. */
  static void writeLines(Path file, List<String> lines) throws IOException {
    write(
        file,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          for (String line : lines) {
            text.append(line).append('\n');
          }
          text.flush();
        });
  }

  private interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private static void write(Path file, Body body) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(aside)) {
      body.writeTo(out);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
