package io.github.broadsheet.check;

import io.github.broadsheet.model.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a page when its links are followed.
 *
 * @param path where it stands
 * @param anchors names that a fragment of a link may have
 * @param links links within the site, each target once
 * @param canonical the address it gives itself, if it does
 * @param found whether readers are meant to find it by links: not so for redirections and pages
 *     that keep themselves out of search engines
 * @param issues what is wrong with the page by itself
 */
record PageFacts(
    String path,
    Set<String> anchors,
    List<Link> links,
    @Nullable String canonical,
    boolean found,
    List<Issue> issues) {

  static PageFacts of(String path, Document page, Findings findings) {
    Set<String> anchors =
        page.select("[id]").stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
    Element canonical = page.selectFirst("link[rel=canonical]");
    boolean hidden =
        page.selectFirst("meta[http-equiv=refresh], meta[name=robots][content*=noindex]") != null;
    return new PageFacts(
        path,
        anchors,
        links(page),
        canonical == null ? null : canonical.attr("href"),
        !hidden,
        findings.issues());
  }

  private static List<Link> links(Document page) {
    Map<String, Link> links = new LinkedHashMap<>();
    for (Element element : page.select("[href], [src], [poster], object[data], form[action]")) {
      for (String attribute : List.of("href", "src", "poster", "data", "action")) {
        String target = element.attr(attribute).strip();
        if (element.hasAttr(attribute) && isInside(target)) {
          boolean leads = element.normalName().equals("a") || element.normalName().equals("form");
          links.merge(
              target,
              new Link(target, Findings.line(element), leads),
              (one, other) -> new Link(target, one.line(), one.leads() || other.leads()));
        }
      }
    }
    return List.copyOf(links.values());
  }

  /** Whether a link has no scheme and no host (RFC 3986, section 4.2). */
  private static boolean isInside(String target) {
    if (target.startsWith("//")) {
      return false;
    }
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return i == 0;
      }
      if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
        return true;
      }
    }
    return true;
  }
}
