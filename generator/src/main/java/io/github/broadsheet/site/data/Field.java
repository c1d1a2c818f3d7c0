package io.github.broadsheet.site.data;

/**
 * A field of the data set, as its descriptor explains it (Frictionless Table Schema).
 *
 * @param type {@code string}, {@code integer}, {@code date}, {@code array}, {@code object}
 * @param standing whether a row may do without it
 */
public record Field(String name, String type, String description, Standing standing) {

  /** Whether a row may do without a field. */
  public enum Standing {
    OPTIONAL,
    REQUIRED,
    /** Required, and different in every row. */
    KEY
  }

  static Field of(String name, String type, String description) {
    return new Field(name, type, description, Standing.OPTIONAL);
  }

  static Field text(String name, String description) {
    return of(name, "string", description);
  }

  static Field number(String name, String description) {
    return of(name, "integer", description).required();
  }

  Field required() {
    return new Field(name, type, description, Standing.REQUIRED);
  }

  Field key() {
    return new Field(name, type, description, Standing.KEY);
  }
}
