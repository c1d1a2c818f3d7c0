package io.github.broadsheet.model;

/**
 * What a block says beside its words: a caption its {@link Credit}, a byline its {@link Byline}, an
 * opening paragraph its {@link Dateline}, a line of dates its {@link Published}.
 */
public sealed interface Detail permits Credit, Byline, Dateline, Published {

  /** Where in the manuscript it stands. */
  Span span();
}
