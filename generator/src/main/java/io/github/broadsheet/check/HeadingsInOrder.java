package io.github.broadsheet.check;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One {@code h1}, and no level left out on the way down (WCAG 2.2, 1.3.1; technique H42). */
final class HeadingsInOrder implements PageRule {

  @Override
  public void judge(Document page, Findings findings) {
    int level = 0;
    int first = 0;
    Elements headings = page.select("h1, h2, h3, h4, h5, h6");
    for (Element heading : headings) {
      int next = heading.normalName().charAt(1) - '0';
      if (next == 1 && ++first > 1) {
        findings.add(heading, "this is a second h1", "Keep one h1, the headline of the page");
      }
      if (level > 0 && next > level + 1) {
        findings.add(
            heading,
            "heading \"" + heading.text() + "\" jumps from h" + level + " to h" + next,
            "Use h" + (level + 1));
      }
      if (heading.text().isBlank()) {
        findings.add(heading, "this heading is empty", "Give it words, or leave it out");
      }
      level = next;
    }
    if (first == 0) {
      findings.add(page.body(), "the page has no h1", "Make its headline an h1");
    }
  }
}
