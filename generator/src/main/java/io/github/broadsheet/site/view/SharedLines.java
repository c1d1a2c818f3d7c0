package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Lines that many articles of a folder share.
 *
 * @param folder its name, or "" for articles that stand in none
 * @param leftovers those that were taken for left-overs of the web page
 * @param proposed those that only may be such
 */
public record SharedLines(String folder, List<Line> leftovers, List<Line> proposed) {

  /**
   * One of them.
   *
   * @param text as one of the articles has it
   * @param articles how many of those looked at have it
   * @param of how many were looked at
   */
  public record Line(String text, int articles, int of) {}
}
