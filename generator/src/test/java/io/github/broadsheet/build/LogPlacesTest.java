package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Checksum;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogPlacesTest {

  private static final int MANY = 1_000;

  private final LogPlaces places = new LogPlaces();

  @Test
  void placesAreFoundHoweverManyThereAre() {
    fill();
    assertThat(places.size()).isEqualTo(MANY);
    for (int i = 0; i < MANY; i++) {
      assertThat(places.get(key(i))).isEqualTo(place(i));
    }
    assertThat(places.get(key(MANY))).isNull();
  }

  @Test
  void keysThatDifferInOneHalfAloneAreTwo() {
    places.put(new Checksum(1, 7), place(1));
    places.put(new Checksum(2, 7), place(2));
    assertThat(places.get(new Checksum(1, 7))).isEqualTo(place(1));
    assertThat(places.get(new Checksum(2, 7))).isEqualTo(place(2));
    assertThat(places.get(new Checksum(3, 7))).isNull();
  }

  @Test
  void aNewPlaceTakesTheOldOnes() {
    places.put(key(1), place(1));
    places.put(key(1), place(2));
    assertThat(places.size()).isEqualTo(1);
    assertThat(places.get(key(1))).isEqualTo(place(2));
  }

  @Test
  void whatIsRemovedIsGoneUntilItIsPutAgain() {
    fill();
    places.remove(key(3), place(4)); // it has another place by now
    assertThat(places.get(key(3))).isEqualTo(place(3));
    places.remove(key(3), place(3));
    assertThat(places.get(key(3))).isNull();
    assertThat(places.use(key(3))).isFalse();
    assertThat(places.size()).isEqualTo(MANY - 1);
    assertThat(places.get(key(4))).isEqualTo(place(4));
    places.put(key(3), place(5));
    assertThat(places.get(key(3))).isEqualTo(place(5));
    assertThat(places.size()).isEqualTo(MANY);
  }

  @Test
  void usedKeysStayUsedWhenOthersCome() {
    places.put(key(0), place(0));
    assertThat(places.use(key(0))).isTrue();
    assertThat(places.use(key(1))).isFalse();
    fill();
    Map<Checksum, LogPlace> used = new HashMap<>();
    places.forEachUsed(used::put);
    assertThat(used).containsExactly(Map.entry(key(0), place(0)));
  }

  private void fill() {
    for (int i = 0; i < MANY; i++) {
      places.put(key(i), place(i));
    }
  }

  private static Checksum key(int number) {
    return Checksum.of(Integer.toString(number));
  }

  private static LogPlace place(int number) {
    return new LogPlace(40 + number, number);
  }
}
