package io.github.broadsheet.model;

/**
 * The identity of a person, place or organisation in the archive.
 *
 * @param type what it is
 * @param slug a name made for paths, lower-case ASCII letters, digits and hyphens, unique within
 *     the type
 */
public record EntityKey(EntityType type, String slug) implements Comparable<EntityKey> {

  public EntityKey {
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a slug");
    }
  }

  @Override
  public int compareTo(EntityKey other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : slug.compareTo(other.slug);
  }

  /** As in the data set: {@code people/vladimir-putin}. */
  @Override
  public String toString() {
    return type.folder() + "/" + slug;
  }
}
