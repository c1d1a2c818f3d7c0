package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Fingerprint;

/**
 * The bytes of a seed, and what they are known by: made once, for it takes as long as to cut them
 * into paragraphs.
 *
 * @param bytes as they stand in the file, not to be changed
 * @param digest of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SeedBytes(byte[] bytes, Fingerprint digest) {

  /** Bytes that are not known yet. */
  public static SeedBytes of(byte[] bytes) {
    return new SeedBytes(bytes, Fingerprint.of(bytes));
  }
}
