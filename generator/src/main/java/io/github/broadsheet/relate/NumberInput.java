package io.github.broadsheet.relate;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads what {@link NumberOutput} wrote. For one thread. */
public final class NumberInput {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private long left;

  /**
   * Starts to read.
   *
   * @param length bytes that there are: a damaged stream may tell of more numbers than memory holds
   */
  public NumberInput(InputStream in, long length) {
    this.in = in;
    this.left = length;
  }

  /** Reads a number. */
  public int number() throws IOException {
    require(Integer.BYTES);
    return buffer.getInt();
  }

  /** Reads numbers. */
  public int[] ints() throws IOException {
    int[] numbers = new int[length(Integer.BYTES)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  /** Reads numbers. */
  public long[] longs() throws IOException {
    long[] numbers = new long[length(Long.BYTES)];
    for (int i = 0; i < numbers.length; i++) {
      require(Long.BYTES);
      numbers[i] = buffer.getLong();
    }
    return numbers;
  }

  /** Reads bytes. */
  public byte[] bytes() throws IOException {
    byte[] bytes = new byte[length(1)];
    int had = Math.min(bytes.length, buffer.remaining());
    buffer.get(bytes, 0, had);
    left -= bytes.length - had;
    if (in.readNBytes(bytes, had, bytes.length - had) < bytes.length - had) {
      throw new EOFException();
    }
    return bytes;
  }

  private int length(int each) throws IOException {
    int length = number();
    if (length < 0 || (long) length * each > left + buffer.remaining()) {
      throw new IOException("tells of " + length + " numbers, and has not so many");
    }
    return length;
  }

  private void require(int bytes) throws IOException {
    if (buffer.remaining() >= bytes) {
      return;
    }
    buffer.compact();
    int read =
        in.readNBytes(buffer.array(), buffer.position(), (int) Math.min(left, buffer.remaining()));
    left -= read;
    buffer.position(buffer.position() + read).flip();
    if (buffer.remaining() < bytes) {
      throw new EOFException();
    }
  }
}
