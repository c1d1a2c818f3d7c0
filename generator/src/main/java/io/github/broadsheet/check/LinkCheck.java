package io.github.broadsheet.check;

import io.github.broadsheet.model.Issue;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows every link within a site, and finds the pages to which none leads. */
final class LinkCheck {

  private static final String FRONT = "index.html";

  /** Served at any depth, and therefore the one page whose links begin at the root of the host. */
  private static final String NOT_FOUND = "404.html";

  private final SiteFiles files;
  private final Map<String, PageFacts> pages;
  private final String base;
  private final List<Issue> issues = new ArrayList<>();

  LinkCheck(SiteFiles files, Map<String, PageFacts> pages) {
    this.files = files;
    this.pages = pages;
    this.base = base(pages.get(FRONT));
  }

  /** Problems, in no particular order. */
  List<Issue> run() {
    for (PageFacts page : pages.values()) {
      for (Link link : page.links()) {
        follow(page, link);
      }
    }
    findUnreached();
    return issues;
  }

  /** Path at which the site is served, by what the front page says of itself. */
  private static String base(@Nullable PageFacts front) {
    if (front == null || front.canonical() == null) {
      return "/";
    }
    try {
      String path = String.valueOf(URI.create(front.canonical()).getPath());
      return path.substring(0, path.lastIndexOf('/') + 1);
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  private void follow(PageFacts page, Link link) {
    String target = target(page.path(), link.href());
    if (target == null) {
      problem(page, link, "link \"" + link.href() + "\" leads out of the site", "Make it relative");
    } else if (link.href().startsWith("/") && !page.path().equals(NOT_FOUND)) {
      problem(
          page,
          link,
          "link \"" + link.href() + "\" begins at the root of the host",
          "Make it relative, so that the site works under any path and from a folder");
    } else if (files.isFolder(target)) {
      problem(
          page,
          link,
          "link \"" + link.href() + "\" names a folder",
          "Name the file in it, such as index.html, so that it works from a folder");
    } else if (!files.contains(target)) {
      problem(
          page,
          link,
          "link \"" + link.href() + "\" is broken: there is no " + target,
          "Correct the link, or make the file");
    } else {
      followFragment(page, link, target);
    }
  }

  private void followFragment(PageFacts page, Link link, String target) {
    int hash = link.href().indexOf('#');
    PageFacts there = pages.get(target);
    if (hash < 0 || there == null) {
      return;
    }
    String fragment = decoded(link.href().substring(hash + 1));
    if (!fragment.isEmpty() && !fragment.equals("top") && !there.anchors().contains(fragment)) {
      problem(
          page,
          link,
          "link \"" + link.href() + "\" leads to no place: " + target + " has no id " + fragment,
          "Correct the fragment, or give the element that id");
    }
  }

  private void findUnreached() {
    Set<String> reached = new HashSet<>(Set.of(FRONT));
    Deque<String> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      String from = next.remove();
      PageFacts page = pages.get(from);
      if (page == null) {
        continue;
      }
      for (Link link : page.links()) {
        String target = link.leads() ? target(from, link.href()) : null;
        if (target != null && pages.containsKey(target) && reached.add(target)) {
          next.add(target);
        }
      }
    }
    for (PageFacts page : pages.values()) {
      if (page.found() && !page.path().equals(NOT_FOUND) && !reached.contains(page.path())) {
        issues.add(
            Issue.error(
                page.path(),
                0,
                "no way leads from the front page to this one",
                "Link to it, or leave it out"));
      }
    }
  }

  /** The path of the site that a link leads to, or null if it leads out of the site. */
  private @Nullable String target(String from, String href) {
    String path = href;
    for (char end : new char[] {'#', '?'}) {
      int at = path.indexOf(end);
      path = at < 0 ? path : path.substring(0, at);
    }
    path = decoded(path);
    if (path.isEmpty()) {
      return from;
    }
    if (path.startsWith("/")) {
      return path.startsWith(base) ? path.substring(base.length()) : null;
    }
    return resolve(from.substring(0, from.lastIndexOf('/') + 1) + path);
  }

  /** Takes {@code .} and {@code ..} out of a path; null where it climbs above the site. */
  private static @Nullable String resolve(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private void problem(PageFacts page, Link link, String message, String advice) {
    issues.add(Issue.error(page.path(), link.line(), message, advice));
  }
}
