package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Where the text of each article is to be had, by its id: a hash table of plain numbers, for a
 * large archive has some hundred thousand of them, and as objects they would take four times the
 * memory. Thread-safe.
 */
final class SourceTable {

  private static final int SMALLEST = 1 << 6;

  /** Numbers of a row: the checksum of the id, the key, the end of the name and what is with it. */
  private static final int EACH = 5;

  /** One more than the row, by the checksum of the id; 0 in a slot that is free. */
  private int[] slots = new int[SMALLEST];

  private long[] rows = new long[SMALLEST];
  private byte[] names = new byte[SMALLEST];
  private int size;

  /** Seeds whose place, sidecar and defaults others have too: nearly always there are few. */
  private final List<Seed> alike = new ArrayList<>();

  private final IdentityHashMap<Metadata, Integer> likeLast = new IdentityHashMap<>();

  /**
   * Where the text of an article is to be had.
   *
   * @param key in the cache
   * @param seed and outside
   */
  record Source(Checksum key, Seed seed) {}

  /** Enters an article that is not there yet. */
  synchronized void put(String id, Source source) {
    if (2 * size >= slots.length) {
      grow();
    }
    byte[] name = source.seed.name().getBytes(StandardCharsets.UTF_8);
    int start = end(size - 1);
    if (start + name.length > names.length) {
      names = Arrays.copyOf(names, Math.max(start + name.length, 3 * (names.length / 2)));
    }
    System.arraycopy(name, 0, names, start, name.length);
    if (EACH * (size + 1) > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(EACH * (size + 1), 3 * (rows.length / 2)));
    }
    Checksum sum = Checksum.of(id);
    int row = EACH * size;
    rows[row] = sum.high();
    rows[row + 1] = sum.low();
    rows[row + 2] = source.key.high();
    rows[row + 3] = source.key.low();
    rows[row + 4] = (long) (start + name.length) << Integer.SIZE | like(source.seed);
    slots[slot(sum)] = ++size;
  }

  /**
   * Looks an article up.
   *
   * @throws NoSuchElementException if it was never entered
   */
  synchronized Source get(String id) {
    int row = slots[slot(Checksum.of(id))] - 1;
    if (row < 0) {
      throw new NoSuchElementException("no article with id " + id);
    }
    int start = end(row - 1);
    String name = new String(names, start, end(row) - start, StandardCharsets.UTF_8);
    Seed like = alike.get((int) rows[EACH * row + 4]);
    return new Source(
        new Checksum(rows[EACH * row + 2], rows[EACH * row + 3]),
        new Seed(name, like.place(), like.sidecar(), like.defaults()));
  }

  synchronized int size() {
    return size;
  }

  /** The number of a seed that differs from this one in nothing but its name. */
  private int like(Seed seed) {
    Integer number = likeLast.get(seed.defaults());
    if (number == null
        || alike.get(number).place() != seed.place()
        || seed.sidecar() != null
        || alike.get(number).sidecar() != null) {
      number = alike.size();
      alike.add(seed);
      likeLast.put(seed.defaults(), number);
    }
    return number;
  }

  /** Where the name of a row ends. */
  private int end(int row) {
    return row < 0 ? 0 : (int) (rows[EACH * row + 4] >>> Integer.SIZE);
  }

  /** The slot of an article, or the free one that it would take. */
  private int slot(Checksum id) {
    int mask = slots.length - 1;
    int slot = (int) id.low() & mask;
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, id)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isAt(int row, Checksum id) {
    return rows[EACH * row + 1] == id.low() && rows[EACH * row] == id.high();
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int row = 0; row < size; row++) {
      slots[slot(new Checksum(rows[EACH * row], rows[EACH * row + 1]))] = row + 1;
    }
  }
}
