package io.github.broadsheet.relate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Writes many numbers to a stream, big-endian, arrays with their length before them. For one
 * thread.
 */
public final class NumberOutput {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  /**
   * Starts to write.
   *
   * @param out is written to now and again, at last by {@link #flush}, and never closed
   */
  public NumberOutput(OutputStream out) {
    this.out = out;
  }

  /** Writes a number. */
  public void number(int number) throws IOException {
    reserve(Integer.BYTES);
    buffer.putInt(number);
  }

  /** Writes numbers. */
  public void ints(int[] numbers) throws IOException {
    number(numbers.length);
    for (int number : numbers) {
      number(number);
    }
  }

  /** Writes numbers. */
  public void longs(long[] numbers) throws IOException {
    number(numbers.length);
    for (long number : numbers) {
      reserve(Long.BYTES);
      buffer.putLong(number);
    }
  }

  /** Writes bytes. */
  public void bytes(byte[] bytes) throws IOException {
    number(bytes.length);
    flush();
    out.write(bytes);
  }

  /** Gives all to the stream that has been written. */
  public void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  private void reserve(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }
}
