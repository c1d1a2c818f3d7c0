package io.github.broadsheet.model;

/** What a block of an article is. The names in the data set are permanent. */
public enum BlockKind {
  HEADLINE("headline"),
  DECK("deck"),
  BYLINE("byline"),
  DATE("date"),
  DATELINE("dateline"),
  DATELINE_PARAGRAPH("dateline-paragraph"),
  PARAGRAPH("paragraph"),
  SUBHEADING("subheading"),
  CAPTION("caption"),
  CREDIT("credit"),
  QUOTE("quote"),
  LIST_ITEM("list-item"),
  EMBED("embed"),
  /** A left-over of the web page: share buttons, sign-up lines, links to other stories. */
  LEFTOVER("promo"),
  CORRECTION("correction"),
  ENDNOTE("endnote");

  private final String id;

  BlockKind(String id) {
    this.id = id;
  }

  /** The permanent name in the data set, in templates and in style sheets. */
  public String id() {
    return id;
  }

  /**
   * Whether this is running text of the story, in which names, quotations and dates are looked for.
   */
  public boolean isStory() {
    return switch (this) {
      case DATELINE_PARAGRAPH, PARAGRAPH, QUOTE, LIST_ITEM -> true;
      default -> false;
    };
  }
}
