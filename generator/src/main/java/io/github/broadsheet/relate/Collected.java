package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;

/**
 * What the merge has collected of one article.
 *
 * @param packed its {@linkplain PackedTrace trace}
 * @param day its day, counted from 1970, or {@link Days#NONE}
 * @param made {@link Trace#made()}
 * @param terms {@link Trace#terms()}
 * @param signature {@link Trace#signature()}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Collected(byte[] packed, int day, Checksum made, Terms terms, Signature signature) {

  static Collected of(Trace trace, Vocabulary vocabulary) {
    byte[] packed = PackedTrace.pack(trace, vocabulary);
    int day = new PackedTrace(packed, vocabulary).day();
    return new Collected(packed, day, trace.made(), trace.terms(), trace.signature());
  }

  /** The trace again. */
  Trace trace(Vocabulary vocabulary) {
    PackedTrace trace = new PackedTrace(packed, vocabulary);
    return new Trace(
        made,
        trace.card(),
        trace.names(),
        trace.quotations(),
        trace.captions(),
        trace.dates(),
        trace.credited(),
        terms,
        signature);
  }
}
