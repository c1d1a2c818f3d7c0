package io.github.broadsheet.relate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Numbers written to memory instead of a file, and read from it, for tests of what is kept. */
public final class NumberBytes {

  private NumberBytes() {}

  /** Writes some numbers. */
  @FunctionalInterface
  public interface Writing {
    /** Writes all of them. */
    void to(NumberOutput out) throws IOException;
  }

  /** All that is written. */
  public static byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NumberOutput out = new NumberOutput(bytes);
    writing.to(out);
    out.flush();
    return bytes.toByteArray();
  }

  /** Reads what was written. */
  static NumberInput input(byte[] bytes) {
    return new NumberInput(new ByteArrayInputStream(bytes), bytes.length);
  }
}
