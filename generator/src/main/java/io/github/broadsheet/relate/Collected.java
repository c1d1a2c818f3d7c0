package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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
    return new Collected(
        packed, PackedTrace.day(packed), trace.made(), trace.terms(), trace.signature());
  }

  /** In bytes, for a later merge that begins with the same vocabulary. */
  byte[] bytes() {
    int size = 2 * Long.BYTES + Integer.BYTES + packed.length + terms.bytes() + signature.bytes();
    ByteBuffer out = ordered(ByteBuffer.allocate(size));
    out.putLong(made.high()).putLong(made.low()).putInt(packed.length).put(packed);
    terms.write(out);
    signature.write(out);
    return out.array();
  }

  /** What {@link #bytes} are of. */
  static Collected read(ByteBuffer bytes) {
    ByteBuffer in = ordered(bytes);
    Checksum made = new Checksum(in.getLong(), in.getLong());
    byte[] packed = new byte[in.getInt()];
    in.get(packed);
    return new Collected(packed, PackedTrace.day(packed), made, Terms.read(in), Signature.read(in));
  }

  /** The order that most machines have, so that arrays are copied as they are. */
  private static ByteBuffer ordered(ByteBuffer bytes) {
    return bytes.order(ByteOrder.LITTLE_ENDIAN);
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
