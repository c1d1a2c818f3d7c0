package io.github.broadsheet.check;

import io.github.broadsheet.model.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Collects what is wrong with one page. */
final class Findings {

  private final String page;
  private final List<Issue> issues = new ArrayList<>();

  Findings(String page) {
    this.page = page;
  }

  /** Says that an element is wrong, and what would be right. */
  void add(Element element, String message, String advice) {
    issues.add(Issue.error(page, line(element), message, advice));
  }

  List<Issue> issues() {
    return issues;
  }

  /** Line of the page on which an element begins, from 1; 0 for one that is only implied. */
  static int line(Element element) {
    return Math.max(0, element.sourceRange().start().lineNumber());
  }
}
