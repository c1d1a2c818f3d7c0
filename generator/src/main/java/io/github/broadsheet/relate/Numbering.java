package io.github.broadsheet.relate;

import java.util.Arrays;

/**
 * Numbers from 0 on for whole numbers that come in no order, the first one that comes has 0. A hash
 * table of plain numbers, for an archive asks for millions. For one thread.
 */
final class Numbering {

  /** The golden ratio as 32 bits, which spreads what is added to it (Knuth, TAOCP 3, 6.4). */
  private static final int SPREAD = 0x9e3779b9;

  private int[] values;

  /** One more than the number of the value there; 0 in a slot that is free. */
  private int[] slots;

  private int size;

  /**
   * An empty one.
   *
   * @param expected how many values may come; more are let in too
   */
  Numbering(int expected) {
    values = new int[Math.max(16, expected)];
    slots = new int[2 * Integer.highestOneBit(Math.max(16, values.length) * 2 - 1)];
  }

  /** The number of a value, which is given one if it has none. */
  int number(int value) {
    int slot = slot(value);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == values.length) {
      grow();
      slot = slot(value);
    }
    values[size++] = value;
    slots[slot] = size;
    return size - 1;
  }

  /** How many values have a number. */
  int size() {
    return size;
  }

  /** The value of a number. */
  int value(int number) {
    return values[number];
  }

  private int slot(int value) {
    int slot = value * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    values = Arrays.copyOf(values, 2 * values.length);
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slot(values[number])] = number + 1;
    }
  }
}
