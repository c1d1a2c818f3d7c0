package io.github.broadsheet.check;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A picture says in words what it shows, or by an empty alt that it is ornament (WCAG 2.2, 1.1.1).
 */
final class PicturesDescribed implements PageRule {

  @Override
  public void judge(Document page, Findings findings) {
    for (Element picture : page.select("img:not([alt]), area[href]:not([alt])")) {
      findings.add(
          picture,
          "this picture has no alt text: " + picture.attr("src"),
          "Say what it shows, or write alt=\"\" if it is ornament");
    }
  }
}
