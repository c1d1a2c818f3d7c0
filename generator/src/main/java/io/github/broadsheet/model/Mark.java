package io.github.broadsheet.model;

/** Something recognised inside a block: a name, a quotation or a date. */
public sealed interface Mark permits Mention, Quotation, DateMention {

  /** Where in the manuscript it stands, always inside one block. */
  Span span();

  /** The words as they stand there. */
  String text();

  /** The recogniser that found it. */
  Provenance found();
}
