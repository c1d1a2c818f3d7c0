package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Status;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleCardTest {

  /** For each type of component a value that the card has not. */
  private static final Map<Class<?>, Object> OTHERS =
      Map.of(
          String.class,
          "other",
          LocalDate.class,
          LocalDate.of(2022, 1, 11),
          List.class,
          List.of(),
          int.class,
          7,
          Status.class,
          Status.WITHDRAWN);

  @Test
  void theChecksumStandsForEachPartOfACard() throws ReflectiveOperationException {
    RecordComponent[] components = ArticleCard.class.getRecordComponents();
    ArticleCard card = card("summary");
    assertThat(copy(components, card, -1).checksum()).isEqualTo(card.checksum());
    for (int i = 0; i < components.length; i++) {
      assertThat(copy(components, card, i).checksum())
          .as(components[i].getName())
          .isNotEqualTo(card.checksum());
    }
  }

  @Test
  void nothingIsNotTheSameAsNoWords() {
    assertThat(card(null).checksum()).isNotEqualTo(card("").checksum());
    assertThat(card(null).checksum()).isNotEqualTo(card("null").checksum());
  }

  private static ArticleCard card(@Nullable String summary) {
    return new ArticleCard(
        "id",
        "seed.txt",
        "Headline",
        summary,
        LocalDate.of(2022, 1, 10),
        "The Paper",
        List.of("Oslo"),
        List.of("Reuters"),
        List.of("Ann Lee"),
        List.of(new EntityKey(EntityType.PERSON, "ann-lee")),
        100,
        Status.PUBLISHED);
  }

  /** The same card, but with another value of one component. */
  private static ArticleCard copy(RecordComponent[] components, ArticleCard card, int changed)
      throws ReflectiveOperationException {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          i == changed
              ? OTHERS.get(components[i].getType())
              : components[i].getAccessor().invoke(card);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return ArticleCard.class.getDeclaredConstructor(types).newInstance(values);
  }
}
