package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CardsTest {

  private final Chronicle chronicle =
      Draft.chronicle(
          Draft.of("a").on("2022-01-10"),
          Draft.of("b").on("2022-01-11"),
          Draft.of("c").on("2022-01-12"),
          Draft.of("d"));

  private final Entities entities = Entities.of(chronicle, AuthorityFile.none());
  private final AgencyRegister register = AgencyRegister.of(chronicle);

  @Test
  void aCardIsMadeOnceAsLongAsItIsAtHand() {
    Cards cards = new Cards(chronicle, entities, register);
    assertThat(cards).extracting(ArticleCard::id).containsExactly("a", "b", "c", "d");
    assertThat(cards.get(2)).isSameAs(cards.get(2));
  }

  @Test
  void cardsThatShareAPlaceAreNotTakenForEachOther() {
    Cards cards = new Cards(chronicle, entities, register, 2);
    for (int round = 0; round < 2; round++) {
      assertThat(List.of(cards.get(0), cards.get(2), cards.get(0), cards.get(3)))
          .extracting(ArticleCard::id)
          .containsExactly("a", "c", "a", "d");
    }
  }

  @Test
  void thereIsNoCardBehindTheLast() {
    Cards cards = new Cards(chronicle, entities, register);
    assertThatThrownBy(() -> cards.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
