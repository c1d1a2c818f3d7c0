package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import java.util.BitSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of each key stands in a log, and which keys have been used: a hash table of plain
 * numbers, for a large archive has some hundred thousand of them, and as objects they would take
 * five times the memory. Thread-safe.
 */
final class LogPlaces {

  private static final int SMALLEST = 1 << 6;

  /** Length of the value of a key that was removed. */
  private static final int GONE = -1;

  private long[] high = new long[SMALLEST];
  private long[] low = new long[SMALLEST];

  /** 0 in a slot that is free: a log begins with its header. */
  private long[] offset = new long[SMALLEST];

  private int[] length = new int[SMALLEST];
  private BitSet used = new BitSet();
  private int filled;
  private int gone;

  /** The place of a key, or null. */
  synchronized @Nullable LogPlace get(Checksum key) {
    int slot = slot(key);
    return isThere(slot) ? new LogPlace(offset[slot], length[slot]) : null;
  }

  /** Whether a key has a place; it is then used. */
  synchronized boolean use(Checksum key) {
    int slot = slot(key);
    if (isThere(slot)) {
      used.set(slot);
    }
    return isThere(slot);
  }

  /** Gives a key its place, a new one where it had one. */
  synchronized void put(Checksum key, LogPlace place) {
    if (2 * filled >= offset.length) {
      grow();
    }
    int slot = slot(key);
    if (offset[slot] == 0) {
      filled++;
    } else if (length[slot] == GONE) {
      gone--;
    }
    fill(slot, key, place);
  }

  /** Forgets the place of a key, unless it has another by now. */
  synchronized void remove(Checksum key, LogPlace place) {
    int slot = slot(key);
    if (isThere(slot) && offset[slot] == place.offset()) {
      length[slot] = GONE;
      gone++;
    }
  }

  synchronized int size() {
    return filled - gone;
  }

  /** All keys and places, in no order. */
  synchronized void forEach(BiConsumer<Checksum, LogPlace> each) {
    for (int slot = 0; slot < offset.length; slot++) {
      give(slot, each);
    }
  }

  /** Those that were used. */
  synchronized void forEachUsed(BiConsumer<Checksum, LogPlace> each) {
    for (int slot = used.nextSetBit(0); slot >= 0; slot = used.nextSetBit(slot + 1)) {
      give(slot, each);
    }
  }

  private void give(int slot, BiConsumer<Checksum, LogPlace> each) {
    if (isThere(slot)) {
      each.accept(new Checksum(high[slot], low[slot]), new LogPlace(offset[slot], length[slot]));
    }
  }

  private boolean isThere(int slot) {
    return offset[slot] != 0 && length[slot] != GONE;
  }

  /** The slot of a key, or the free one that it would take. Keys are spread evenly as they are. */
  private int slot(Checksum key) {
    int mask = offset.length - 1;
    int slot = (int) key.low() & mask;
    while (offset[slot] != 0 && (low[slot] != key.low() || high[slot] != key.high())) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void fill(int slot, Checksum key, LogPlace place) {
    high[slot] = key.high();
    low[slot] = key.low();
    offset[slot] = place.offset();
    length[slot] = place.length();
  }

  private void grow() {
    LogPlaces old = new LogPlaces();
    old.high = high;
    old.low = low;
    old.offset = offset;
    old.length = length;
    old.used = used;
    int size = 2 * offset.length;
    high = new long[size];
    low = new long[size];
    offset = new long[size];
    length = new int[size];
    used = new BitSet(size);
    filled = 0;
    gone = 0;
    old.forEach(this::put);
    old.forEachUsed((key, place) -> used.set(slot(key)));
  }
}
