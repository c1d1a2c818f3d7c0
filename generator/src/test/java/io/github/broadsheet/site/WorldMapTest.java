package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.relate.Appearance;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.Passage;
import io.github.broadsheet.site.view.MapDot;
import io.github.broadsheet.site.view.MapView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorldMapTest {

  private static final CopyDesk DESK = CopyDesk.of(new SampleEdition().edition());

  @Test
  void placesWhoseNameLeavesNoDoubtHaveADot() {
    MapView map = map(place("Almaty", 1), place("London", 4), place("Kazakhstan", 9));
    assertThat(map.dots())
        .extracting(dot -> dot.place().name())
        .containsExactly("Kazakhstan", "London", "Almaty");
    assertThat(map.dots()).extracting(MapDot::country).containsExactly(true, false, false);
    assertThat(map.dots()).extracting(MapDot::radius).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void placesThatShareTheirNameHaveNone() {
    assertThat(
            WorldMap.of(
                DESK,
                List.of(
                    place("Springfield", 3),
                    place("Cambridge", 3),
                    place("Georgia", 3),
                    place("Kent", 3),
                    place("Port Ellery", 3))))
        .isNull();
  }

  @Test
  void aPersonOfACitysNameHasNoDot() {
    assertThat(WorldMap.around(DESK, entity(EntityType.PERSON, "Almaty", 1, Map.of()))).isNull();
  }

  @Test
  void whatTheArchivistSaysBeatsTheList() {
    Map<String, String> zero = Map.of("geo", "geo:0,0");
    MapView map = map(entity(EntityType.PLACE, "London", 1, zero));
    assertThat(map.dots().get(0)).extracting(MapDot::x, MapDot::y).containsExactly(1000, 505);
    assertThat(map.dots().get(0).position()).isEqualTo("0.0° N, 0.0° E");
    Map<String, String> nowhere = Map.of("geo", "geo:200,0");
    assertThat(WorldMap.around(DESK, entity(EntityType.PLACE, "London", 1, nowhere))).isNull();
  }

  @Test
  void theMapOfOnePlaceShowsWhatLiesAroundItAndNeverMoreThanTheWorld() {
    for (String name : List.of("Auckland", "Reykjavík", "Honolulu", "London", "Russia")) {
      MapView map = Objects.requireNonNull(WorldMap.around(DESK, place(name, 1)), name);
      MapDot dot = map.dots().get(0);
      assertThat(dot.x()).isBetween(map.left(), map.left() + map.width());
      assertThat(dot.y()).isBetween(map.top(), map.top() + map.height());
      assertThat(map.left()).isBetween(0, 2000 - map.width());
      assertThat(map.top()).isBetween(0, 863 - map.height());
    }
  }

  @Test
  void dotsAreLinksWhereTheMapIsWideEnoughForAFingerOnEach() {
    MapView map =
        map(place("London", 9), place("Sydney", 8), place("Paris", 7), place("Warsaw", 6));
    assertThat(map.dots())
        .extracting(dot -> dot.place().name() + " " + dot.reach())
        .containsExactly("London 1", "Sydney 1", "Paris 0", "Warsaw 2");
  }

  @Test
  void westIsLeftAndNorthIsAbove() {
    MapDot london = map(place("London", 1)).dots().get(0);
    MapDot sydney = map(place("Sydney", 1)).dots().get(0);
    assertThat(london.x()).isLessThan(sydney.x());
    assertThat(london.y()).isLessThan(sydney.y());
    assertThat(london.position()).isEqualTo("51.5° N, 0.1° W");
  }

  private static MapView map(Entity... places) {
    return Objects.requireNonNull(WorldMap.of(DESK, List.of(places)));
  }

  private static Entity place(String name, int articles) {
    return entity(EntityType.PLACE, name, articles, Map.of());
  }

  private static Entity entity(
      EntityType type, String name, int articles, Map<String, String> identifiers) {
    Appearance once = new Appearance("a", null, 1, new Passage("a", 0, Span.of(0, 1)));
    return new Entity(
        new EntityKey(type, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
        name,
        List.of(),
        List.of(),
        Collections.nCopies(articles, once),
        List.of(),
        List.of(),
        List.of(),
        identifiers,
        null);
  }
}
