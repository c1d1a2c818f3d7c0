package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedNamesTest {

  private static final Trace.Name PERSON =
      new Trace.Name(
          EntityType.PERSON,
          "Ada Ferry",
          List.of("Ferry", "Ms Ferry"),
          List.of("harbour master"),
          5,
          3,
          Passage.NOT_SHOWN,
          Span.of(70_000, 70_120));

  private static final Trace.Name PLACE =
      new Trace.Name(EntityType.PLACE, "Port Hale", List.of(), List.of(), 1, 0, 2, Span.of(4, 40));

  @Test
  void namesComeBackAsTheyWere() {
    assertThat(PackedNames.of(List.of(PERSON, PLACE))).isEqualTo(List.of(PERSON, PLACE));
    assertThat(PackedNames.of(List.of(PLACE, PLACE))).isEqualTo(List.of(PLACE, PLACE));
    assertThat(PackedNames.of(List.of())).isEmpty();
  }

  @Test
  void thereIsNoNameBehindTheLast() {
    List<Trace.Name> names = PackedNames.of(List.of(PERSON));
    assertThatThrownBy(() -> names.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
