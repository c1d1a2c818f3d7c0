package io.github.broadsheet.relate;

import static io.github.broadsheet.relate.NumberBytes.input;
import static io.github.broadsheet.relate.NumberBytes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberInputTest {

  private static final int MORE_THAN_A_BUFFER = 40_000;

  @Test
  void whatWasWrittenIsRead() throws IOException {
    int[] ints = IntStream.range(-3, MORE_THAN_A_BUFFER).toArray();
    long[] longs = LongStream.range(0, MORE_THAN_A_BUFFER).map(i -> i << 33).toArray();
    byte[] bytes = new byte[3 * MORE_THAN_A_BUFFER];
    bytes[bytes.length - 1] = 7;
    NumberInput in =
        input(
            written(
                out -> {
                  out.number(42);
                  out.ints(ints);
                  out.bytes(bytes);
                  out.longs(longs);
                  out.ints(new int[0]);
                }));
    assertThat(in.number()).isEqualTo(42);
    assertThat(in.ints()).isEqualTo(ints);
    assertThat(in.bytes()).isEqualTo(bytes);
    assertThat(in.longs()).isEqualTo(longs);
    assertThat(in.ints()).isEmpty();
    assertThatThrownBy(in::number).isInstanceOf(EOFException.class);
  }

  @Test
  void noArrayIsMadeThatIsLongerThanWhatThereIs() throws IOException {
    byte[] claim = written(out -> out.number(Integer.MAX_VALUE));
    assertThatThrownBy(() -> input(claim).longs()).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> input(claim).bytes()).isInstanceOf(IOException.class);
    byte[] negative = written(out -> out.number(-1));
    assertThatThrownBy(() -> input(negative).ints()).isInstanceOf(IOException.class);
  }

  @Test
  void whatComesAfterTheLengthIsLeftToOthers() throws IOException {
    byte[] written =
        written(
            out -> {
              out.number(1);
              out.number(2);
            });
    ByteArrayInputStream stream = new ByteArrayInputStream(written);
    NumberInput in = new NumberInput(stream, Integer.BYTES);
    assertThat(in.number()).isEqualTo(1);
    assertThat(stream.available()).isEqualTo(Integer.BYTES);
    assertThatThrownBy(in::number).isInstanceOf(EOFException.class);
  }
}
