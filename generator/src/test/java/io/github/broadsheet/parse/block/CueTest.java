package io.github.broadsheet.parse.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CueTest {

  private static final Cue SAID = Cue.of(" said");

  @Test
  void isHeldWhereItStands() {
    Shape shape = Shape.of("The mayor, Ana Moor, said that the ferry leaves at noon.");
    assertThat(shape.holds(SAID)).isTrue();
    assertThat(shape.openingHolds(SAID)).isTrue();
    assertThat(shape.holds(Cue.of(" told "))).isFalse();
    assertThat(shape.mayHold(Cue.of("pic.twitter.com/"))).isFalse();
  }

  @Test
  void maybeIsSaidInWhateverCase() {
    assertThat(Shape.of("PHOTO: ANA MOOR").mayHold(Cue.of("photo:"))).isTrue();
    assertThat(Shape.of("PHOTO: ANA MOOR").holds(Cue.of("photo:"))).isFalse();
    assertThat(Shape.of("PHOTO: ANA MOOR").openingHolds(Cue.of("photo:"))).isTrue();
    assertThat(Shape.of("An Artist’s view").openingHolds(Cue.of("artist's "))).isTrue();
    assertThat(Shape.of("\u212aIND WORDS").openingHolds(Cue.of("kind "))).isTrue();
  }

  @Test
  void isFoundAtTheEndOfALongParagraph() {
    String text = "The ferry leaves at noon from the old quay, as ever. ".repeat(40);
    assertThat(Shape.of(text + "It is late, Ana Moor said").holds(SAID)).isTrue();
    assertThat(Shape.of(text).holds(SAID)).isFalse();
  }

  @Test
  void hasThreeCharacters() {
    assertThatThrownBy(() -> Cue.of("by")).isInstanceOf(IllegalArgumentException.class);
  }
}
