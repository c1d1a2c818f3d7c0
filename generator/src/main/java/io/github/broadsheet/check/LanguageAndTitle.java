package io.github.broadsheet.check;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page says its language and has a title (WCAG 2.2, 3.1.1 and 2.4.2). */
final class LanguageAndTitle implements PageRule {

  @Override
  public void judge(Document page, Findings findings) {
    Element html = page.firstElementChild();
    if (html == null) {
      return;
    }
    if (html.attr("lang").isBlank()) {
      findings.add(html, "the page does not say its language", "Write <html lang=\"en\">");
    }
    if (page.title().isBlank()) {
      findings.add(html, "the page has no title", "Give it a <title> that no other page has");
    }
  }
}
