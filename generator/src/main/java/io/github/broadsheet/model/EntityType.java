package io.github.broadsheet.model;

/** What a name is the name of. The ids are permanent: they stand in the data set and in paths. */
public enum EntityType {
  PERSON("person", "people"),
  PLACE("place", "places"),
  ORGANISATION("organisation", "organisations");

  private final String id;
  private final String folder;

  EntityType(String id, String folder) {
    this.id = id;
    this.folder = folder;
  }

  /** The name in the data set: {@code person}. */
  public String id() {
    return id;
  }

  /** The folder of its pages: {@code people}. */
  public String folder() {
    return folder;
  }
}
