package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTraceTest {

  private static final ArticleCard CARD =
      new ArticleCard(
          "7kq2m",
          "1969/höfn.txt",
          "Ferry “Ada” sails again",
          "She had lain at Höfn since May.",
          LocalDate.of(1969, 7, 20),
          "The Port Hale Courier",
          List.of("PORT HALE"),
          List.of("REUTERS", "AP"),
          List.of(),
          List.of(),
          70_000,
          Status.UNLISTED);

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
    assertThat(packed(List.of(PERSON, PLACE)).names()).isEqualTo(List.of(PERSON, PLACE));
    assertThat(packed(List.of(PLACE, PLACE)).names()).isEqualTo(List.of(PLACE, PLACE));
    assertThat(packed(List.of()).names()).isEmpty();
    List<Trace.Name> many = Collections.nCopies(1000, PERSON);
    assertThat(packed(many).names()).isEqualTo(many);
  }

  @Test
  void quotationsComeBackAsTheyWere() {
    Trace.Quoted bare = new Trace.Quoted(Passage.NOT_SHOWN, Span.of(3, 300), null, -1, List.of());
    Trace.Quoted full = new Trace.Quoted(4, Span.of(310, 340), "Ms Ferry", 7, List.of(1, 260));
    List<Trace.Quoted> all = List.of(bare, full, bare, full);
    assertThat(packed(trace(List.of(), all, List.of(), List.of())).quotations()).isEqualTo(all);
    assertThat(packed(List.of(PERSON)).quotations()).isEmpty();
  }

  @Test
  void captionsComeBackAsTheyWere() {
    Trace.Captioned bare = new Trace.Captioned(1, Span.of(3, 30), null, List.of());
    Credit credit = new Credit("AP/J. Doe", Span.of(41, 50), "J. Doe", "AP");
    Trace.Captioned full = new Trace.Captioned(2, Span.of(31, 51), credit, List.of(0, 3));
    Credit agency = new Credit("AFP", Span.of(61, 64), null, "AFP");
    Trace.Captioned other = new Trace.Captioned(3, Span.of(52, 64), agency, List.of(2));
    List<Trace.Captioned> all = List.of(full, bare, other);
    assertThat(packed(trace(List.of(), List.of(), all, List.of())).captions()).isEqualTo(all);
    assertThat(packed(List.of(PERSON)).captions()).isEmpty();
  }

  @Test
  void datesComeBackAsTheyWere() {
    Trace.Dated day = new Trace.Dated("1997-08-31", 254, Span.of(65_534, 65_535));
    Trace.Dated year = new Trace.Dated("1997", Passage.NOT_SHOWN, Span.of(0, 255));
    List<Trace.Dated> all = List.of(day, year);
    assertThat(packed(trace(List.of(), List.of(), List.of(), all)).dates()).isEqualTo(all);
    assertThat(packed(List.of(PERSON)).dates()).isEmpty();
  }

  @Test
  void thereIsNoNameBehindTheLast() {
    List<Trace.Name> names = packed(List.of(PERSON)).names();
    assertThatThrownBy(() -> names.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aCardComesBackAsItWas() {
    assertThat(packed(List.of()).card()).isEqualTo(CARD);
    assertThat(packed(List.of()).day()).isEqualTo(-165);
    assertThat(packed(List.of()).credited()).containsExactly("REUTERS");
    ArticleCard bare =
        new ArticleCard(
            "",
            "a.txt",
            "",
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            Status.PUBLISHED);
    assertThat(packed(trace(bare, List.of())).card()).isEqualTo(bare);
    assertThat(packed(trace(bare, List.of())).day()).isEqualTo(Days.NONE);
  }

  @Test
  void aCardIsKnownByItsId() {
    PackedTrace trace = packed(List.of(PERSON));
    assertThat(trace.hasId("7kq2m")).isTrue();
    assertThat(trace.hasId("7kq2n")).isFalse();
    assertThat(trace.hasId("7kq2")).isFalse();
    assertThat(trace.hasId("7kq2m7")).isFalse();
  }

  @Test
  void whatManyHaveIsHeldOnce() {
    Vocabulary vocabulary = new Vocabulary();
    byte[] one = PackedTrace.pack(trace(CARD, List.of(PERSON)), vocabulary);
    byte[] other = PackedTrace.pack(trace(CARD, List.of(PERSON)), vocabulary);
    assertThat(new PackedTrace(one, vocabulary).names().get(0).text())
        .isSameAs(new PackedTrace(other, vocabulary).names().get(0).text());
  }

  private static PackedTrace packed(List<Trace.Name> names) {
    return packed(trace(CARD, names));
  }

  private static PackedTrace packed(Trace trace) {
    Vocabulary vocabulary = new Vocabulary();
    return new PackedTrace(PackedTrace.pack(trace, vocabulary), vocabulary);
  }

  private static Trace trace(ArticleCard card, List<Trace.Name> names) {
    return new Trace(
        new Checksum(1, 2),
        card,
        names,
        List.of(),
        List.of(),
        List.of(),
        List.of("REUTERS"),
        Terms.none(),
        Signature.none());
  }

  private static Trace trace(
      List<Trace.Name> names,
      List<Trace.Quoted> quotations,
      List<Trace.Captioned> captions,
      List<Trace.Dated> dates) {
    Trace all = trace(CARD, names);
    return new Trace(
        all.made(),
        CARD,
        names,
        quotations,
        captions,
        dates,
        all.agencies(),
        all.terms(),
        all.signature());
  }
}
