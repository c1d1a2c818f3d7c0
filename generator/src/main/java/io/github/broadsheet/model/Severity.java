package io.github.broadsheet.model;

/** How much an {@link Issue} matters. */
public enum Severity {
  /** Something could not be done: the article, template or setting at fault is left out. */
  ERROR,
  /** Something was done, but a person should look. */
  WARNING,
  /** Worth knowing. */
  NOTE
}
