package io.github.broadsheet.write;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * A manifest that is being drawn up, line by line. Nearly always the lines come in their order, and
 * need not be sorted. For one thread.
 *
 * <pre>{@code
 * ManifestDraft draft = new ManifestDraft(expectedLines);
 * draft.add("index.html", digest, 0);
 * Manifest manifest = draft.manifest();
 * }</pre>
 */
final class ManifestDraft {

  private String[] paths;
  private byte[] digests;
  private int size;
  private boolean sorted = true;

  /**
   * An empty one.
   *
   * @param lines how many are expected; there may be more or fewer
   */
  ManifestDraft(int lines) {
    paths = new String[lines];
    digests = new byte[lines * Manifest.DIGEST];
  }

  /**
   * Adds a line. Of two lines with one path the later one counts.
   *
   * @param from where in {@code digest} its 32 bytes begin
   */
  void add(String path, byte[] digest, int from) {
    if (size == paths.length) {
      resize(Math.max(16, 2 * size));
    }
    sorted = sorted && (size == 0 || paths[size - 1].compareTo(path) < 0);
    paths[size] = path;
    System.arraycopy(digest, from, digests, size * Manifest.DIGEST, Manifest.DIGEST);
    size++;
  }

  /** All lines, in the order of their paths. Ends the draft. */
  Manifest manifest() {
    if (!sorted) {
      return inOrder().manifest();
    }
    if (size < paths.length) {
      resize(size);
    }
    return new Manifest(paths, digests);
  }

  private ManifestDraft inOrder() {
    TreeMap<String, Integer> lines = new TreeMap<>();
    for (int line = 0; line < size; line++) {
      lines.put(paths[line], line);
    }
    ManifestDraft ordered = new ManifestDraft(lines.size());
    lines.forEach((path, line) -> ordered.add(path, digests, line * Manifest.DIGEST));
    return ordered;
  }

  private void resize(int lines) {
    paths = Arrays.copyOf(paths, lines);
    digests = Arrays.copyOf(digests, lines * Manifest.DIGEST);
  }
}
