package io.github.broadsheet.check;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page loads nothing from another host: it works offline, for ever, and tells nobody its reader.
 */
final class NothingFromElsewhere implements PageRule {

  private static final Set<String> LOADED =
      Set.of(
          "stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "manifest");

  @Override
  public void judge(Document page, Findings findings) {
    for (Element element :
        page.select("[src], link[href], [srcset], object[data], [poster], form[action]")) {
      for (String attribute : new String[] {"src", "href", "srcset", "data", "poster", "action"}) {
        String target = element.attr(attribute);
        if (isElsewhere(target) && isLoaded(element)) {
          findings.add(
              element,
              "the page loads something from another host: " + target,
              "Put it into the site and link to it there");
        }
      }
    }
  }

  private static boolean isLoaded(Element element) {
    return !element.normalName().equals("link")
        || LOADED.stream().anyMatch(element.attr("rel").toLowerCase(Locale.ROOT)::contains);
  }

  private static boolean isElsewhere(String target) {
    return target.startsWith("http:") || target.startsWith("https:") || target.startsWith("//");
  }
}
