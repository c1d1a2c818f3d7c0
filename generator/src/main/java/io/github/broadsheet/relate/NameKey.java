package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;

/** A name as articles print it, and what it names. */
record NameKey(EntityType type, String text) implements Comparable<NameKey> {

  static NameKey of(Mention mention) {
    return new NameKey(mention.type(), mention.canonical());
  }

  @Override
  public int compareTo(NameKey other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : text.compareTo(other.text);
  }
}
