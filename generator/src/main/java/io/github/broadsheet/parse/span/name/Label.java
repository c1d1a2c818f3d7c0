package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine that learnt from examples calls a token. */
enum Label {
  OUTSIDE(0, null),
  PERSON(1, EntityType.PERSON),
  PLACE(2, EntityType.PLACE),
  ORGANISATION(3, EntityType.ORGANISATION),
  /** A name of something else: a nation, an event, a work. */
  OTHER(4, null);

  static final int COUNT = 5;

  private static final List<Label> LABELS = List.of(values());

  private final int position;
  private final @Nullable EntityType type;

  Label(int position, @Nullable EntityType type) {
    this.position = position;
    this.type = type;
  }

  /** The label with a number. */
  static Label at(int position) {
    return LABELS.get(position);
  }

  /** Its number in the model. */
  int position() {
    return position;
  }

  @Nullable EntityType type() {
    return type;
  }
}
