package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Who and what is named together: names one below the other, and arcs beside them between the rows
 * of two names. Templates draw on a sheet of 1,000 by 100 units a row.
 *
 * @param head what the page says of itself
 * @param intro a sentence about it
 * @param names the rows
 * @param arcs those of most articles last
 * @param pairs the same as a table, those of most articles first
 */
public record NetworkView(
    Head head, String intro, List<NetworkName> names, List<NetworkArc> arcs, List<NamePair> pairs) {

  /**
   * A row.
   *
   * @param name the name, with its page and number of articles
   * @param kind {@code person}, {@code place} or {@code organisation}
   */
  public record NetworkName(NameLink name, String kind) {}

  /**
   * An arc from row to row.
   *
   * @param from upper end, in units
   * @param to lower end, in units
   * @param bow how far it reaches out, in units
   * @param level how many articles it stands for, from 1, few, to 4, the most
   */
  public record NetworkArc(int from, int to, int bow, int level) {}

  /**
   * Two names in the same articles.
   *
   * @param one the one
   * @param other the other
   * @param count articles that name both
   */
  public record NamePair(NameLink one, NameLink other, int count) {}
}
