package io.github.broadsheet.write;

/**
 * Every file of a site and what it is known by.
 *
 * @param manifest paths and digests
 * @param stamps sizes and times, in the order of its lines
 */
record Inventory(Manifest manifest, Stamps stamps) {

  /** One that is being drawn up, of files that come in the order of their paths. */
  static final class Draft {

    private final ManifestDraft manifest;
    private final Stamps stamps;
    private int size;

    Draft(int files) {
      manifest = new ManifestDraft(files);
      stamps = Stamps.blank(files);
    }

    /** Adds a file as it stands in the line of an earlier one. */
    void add(Standing earlier, int line) {
      add(
          earlier.manifest().path(line),
          earlier.manifest().digestAt(line),
          earlier.stamps().at(line));
    }

    /** Adds a file. */
    void add(String path, byte[] digest, Stamps.Stamp stamp) {
      manifest.add(path, digest, 0);
      stamps.set(size, stamp);
      size++;
    }

    Inventory inventory() {
      return new Inventory(manifest.manifest(), stamps);
    }
  }
}
