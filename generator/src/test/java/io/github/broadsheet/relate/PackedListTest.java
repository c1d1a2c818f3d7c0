package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedListTest {

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
  void quotationsComeBackAsTheyWere() {
    Trace.Quoted bare = new Trace.Quoted(Passage.NOT_SHOWN, Span.of(3, 300), null, -1, List.of());
    Trace.Quoted full = new Trace.Quoted(4, Span.of(310, 340), "Ms Ferry", 7, List.of(1, 260));
    assertThat(PackedQuotations.of(List.of(bare, full, bare, full)))
        .isEqualTo(List.of(bare, full, bare, full));
    assertThat(PackedQuotations.of(List.of())).isEmpty();
  }

  @Test
  void captionsComeBackAsTheyWere() {
    Trace.Captioned bare = new Trace.Captioned(1, Span.of(3, 30), null, List.of());
    Credit credit = new Credit("AP/J. Doe", Span.of(41, 50), "J. Doe", "AP");
    Trace.Captioned full = new Trace.Captioned(2, Span.of(31, 51), credit, List.of(0, 3));
    Credit agency = new Credit("AFP", Span.of(61, 64), null, "AFP");
    Trace.Captioned other = new Trace.Captioned(3, Span.of(52, 64), agency, List.of(2));
    assertThat(PackedCaptions.of(List.of(full, bare, other))).isEqualTo(List.of(full, bare, other));
    assertThat(PackedCaptions.of(List.of())).isEmpty();
  }

  @Test
  void datesComeBackAsTheyWere() {
    Trace.Dated day = new Trace.Dated("1997-08-31", 254, Span.of(65_534, 65_535));
    Trace.Dated year = new Trace.Dated("1997", Passage.NOT_SHOWN, Span.of(0, 255));
    assertThat(PackedDates.of(List.of(day, year))).isEqualTo(List.of(day, year));
    assertThat(PackedDates.of(List.of(year))).isEqualTo(List.of(year));
    assertThat(PackedDates.of(List.of())).isEmpty();
  }

  @Test
  void thereIsNoNameBehindTheLast() {
    List<Trace.Name> names = PackedNames.of(List.of(PERSON));
    assertThatThrownBy(() -> names.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
