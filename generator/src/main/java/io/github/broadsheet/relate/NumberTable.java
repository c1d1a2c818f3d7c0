package io.github.broadsheet.relate;

import java.io.ByteArrayOutputStream;

/**
 * Rows of whole numbers from -1 up, inside an array of bytes that holds other things too. Each
 * column takes as many bytes as its largest number needs, and none where all are -1. Immutable.
 *
 * <p>As objects, the names and quotations of its articles are most of the memory of a large
 * archive.
 */
final class NumberTable {

  /** Of one column: how many bits say in how many bytes its numbers stand. */
  private static final int WIDTH_BITS = 4;

  private static final int WIDTH_MASK = (1 << WIDTH_BITS) - 1;
  private static final int MOST_COLUMNS = Long.SIZE / WIDTH_BITS;

  private final byte[] bytes;
  private final int rows;

  /** {@value #WIDTH_BITS} bits for each column, the first one lowest. */
  private final long widths;

  private final int rowSize;
  private final int start;

  private NumberTable(byte[] bytes, int rows, long widths, int start) {
    this.bytes = bytes;
    this.rows = rows;
    this.widths = widths;
    this.rowSize = sum(widths, MOST_COLUMNS);
    this.start = start;
  }

  /** The table that begins at a place of an array. */
  static NumberTable at(byte[] bytes, int place, int columns) {
    int rows = PackedText.number(bytes, place);
    int at = PackedText.numberEnd(bytes, place);
    long widths = 0;
    if (rows > 0) {
      for (int column = 0; column < columns; column += 2) {
        widths |= (bytes[at++] & 0xffL) << WIDTH_BITS * column;
      }
    }
    return new NumberTable(bytes, rows, widths, at);
  }

  /**
   * Writes a table.
   *
   * @param columns how many, at most {@value #MOST_COLUMNS}
   * @param numbers row by row
   */
  static void write(ByteArrayOutputStream out, int columns, int... numbers) {
    int rows = numbers.length / columns;
    PackedText.writeNumber(out, rows);
    if (rows == 0) {
      return;
    }
    long widths = widths(columns, numbers);
    for (int column = 0; column < columns; column += 2) {
      out.write((int) (widths >>> WIDTH_BITS * column));
    }
    for (int i = 0; i < numbers.length; i++) {
      int width = width(widths, i % columns);
      for (int at = 0; at < width; at++) {
        out.write(numbers[i] + 1 >>> Byte.SIZE * at);
      }
    }
  }

  private static long widths(int columns, int[] numbers) {
    long widths = 0;
    for (int column = 0; column < columns; column++) {
      int bits = 0;
      for (int i = column; i < numbers.length; i += columns) {
        bits |= numbers[i] + 1;
      }
      int used = Integer.SIZE - Integer.numberOfLeadingZeros(bits);
      widths |= (long) ((used + Byte.SIZE - 1) / Byte.SIZE) << WIDTH_BITS * column;
    }
    return widths;
  }

  private static int width(long widths, int column) {
    return (int) (widths >>> WIDTH_BITS * column) & WIDTH_MASK;
  }

  /** The bytes of the first columns of a row. */
  private static int sum(long widths, int columns) {
    int sum = 0;
    long rest = widths;
    for (int column = 0; column < columns && rest != 0; column++) {
      sum += (int) rest & WIDTH_MASK;
      rest >>>= WIDTH_BITS;
    }
    return sum;
  }

  int rows() {
    return rows;
  }

  int number(int row, int column) {
    int at = start + row * rowSize + sum(widths, column);
    int number = 0;
    for (int i = width(widths, column) - 1; i >= 0; i--) {
      number = number << Byte.SIZE | bytes[at + i] & 0xff;
    }
    return number - 1;
  }

  /** The place behind the table. */
  int end() {
    return start + rows * rowSize;
  }
}
