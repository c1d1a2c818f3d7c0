package io.github.broadsheet.site.view;

/**
 * HTML that is finished: templates print it as it is, while they escape every text.
 *
 * @param html well-formed, every text in it escaped
 */
public record Markup(String html) {

  /** A text that is to be read as a text. */
  public static Markup text(String text) {
    return new Markup(MarkedUpText.escape(text));
  }
}
