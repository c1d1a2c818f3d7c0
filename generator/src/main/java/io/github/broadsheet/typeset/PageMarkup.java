package io.github.broadsheet.typeset;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.io.Writer;

/**
 * FreeMarker's HTML, escaped while it becomes bytes: two to three times as fast as writing what
 * FreeMarker has escaped before, piece by piece.
 *
 * <p>Known to FreeMarker under the name of its own format, in whose place it steps.
 */
final class PageMarkup extends HTMLOutputFormat {

  static final PageMarkup FORMAT = new PageMarkup();

  private PageMarkup() {}

  @Override
  public void output(String text, Writer out) throws IOException {
    if (!(out instanceof Galley galley && galley.writeEscaped(text))) {
      out.write(escapePlainText(text));
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
    return new Model(text, markup);
  }

  private static final class Model extends TemplateHTMLOutputModel {

    Model(String text, String markup) {
      super(text, markup);
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return FORMAT;
    }
  }
}
