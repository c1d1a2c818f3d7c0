package io.github.broadsheet.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An id names one element of a page (HTML Living Standard, 3.2.6). */
final class IdsOnce implements PageRule {

  @Override
  public void judge(Document page, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.select("[id]")) {
      String id = element.id();
      if (id.isEmpty()) {
        findings.add(element, "this id is empty", "Leave the attribute out");
      } else if (!seen.add(id)) {
        findings.add(element, "a second element has the id \"" + id + "\"", "Use each id once");
      }
    }
  }
}
