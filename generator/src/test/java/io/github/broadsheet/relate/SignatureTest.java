package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final Random RANDOM = new Random(11);

  @Test
  void isMadeAgainOfWhatItConsistsOf() {
    char[] minima = minima();
    Signature signature = Signature.of(minima, 40);
    assertThat(signature.minima()).isEqualTo(minima);
    assertThat(Signature.of(signature.minima(), signature.runs())).isEqualTo(signature);
    assertThat(Signature.of(minima(), 40)).isNotEqualTo(signature);
  }

  @Test
  void resemblanceIsTheShareOfMinimaThatAreEqual() {
    for (int round = 0; round < 200; round++) {
      char[] one = minima();
      char[] other = one.clone();
      int same = Signature.SIZE;
      for (int i = 0; i < other.length; i++) {
        if (RANDOM.nextInt(200) < round) {
          other[i] ^= (char) (1 << RANDOM.nextInt(Character.SIZE));
          same--;
        }
      }
      assertThat(Signature.of(one, 40).resemblance(Signature.of(other, 50)))
          .isEqualTo(same / (double) Signature.SIZE);
    }
  }

  @Test
  void agreesInABandWhereAllItsRowsAreEqual() {
    char[] one = minima();
    char[] other = one.clone();
    other[4] ^= (char) 1;
    assertThat(Signature.of(one, 40).band(0)).isEqualTo(Signature.of(other, 40).band(0));
    assertThat(Signature.of(one, 40).band(1)).isNotEqualTo(Signature.of(other, 40).band(1));
    assertThat(Signature.of(one, 40).band(2)).isEqualTo(Signature.of(other, 40).band(2));
  }

  @Test
  void ofNoTextIsLikeNoOther() {
    assertThat(Signature.none().resemblance(Signature.none())).isZero();
    assertThat(Signature.none().minima()).isEmpty();
  }

  private static char[] minima() {
    char[] minima = new char[Signature.SIZE];
    for (int i = 0; i < minima.length; i++) {
      minima[i] = (char) RANDOM.nextInt();
    }
    return minima;
  }
}
