package io.github.broadsheet.site;

/** Whether the articles may be used to train models: what the archive asks of those who collect. */
public enum AiUse {
  /** Nothing is said. */
  UNSAID,
  ALLOWED,
  REFUSED
}
