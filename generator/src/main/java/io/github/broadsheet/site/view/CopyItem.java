package io.github.broadsheet.site.view;

import java.util.List;

/**
 * An article that tells the same story in nearly the same words.
 *
 * @param item the article
 * @param shared how many sentences both have
 * @param reworded whether most sentences of either are not in the other, which are then not listed
 * @param onlyHere the first sentences that this page's article has and that one has not
 * @param moreHere how many more there are
 * @param onlyThere the first sentences that that article has and this page's has not
 * @param moreThere how many more there are
 */
public record CopyItem(
    Item item,
    int shared,
    boolean reworded,
    List<String> onlyHere,
    int moreHere,
    List<String> onlyThere,
    int moreThere) {

  public CopyItem {
    onlyHere = List.copyOf(onlyHere);
    onlyThere = List.copyOf(onlyThere);
  }

  /** A copy of which so little is word for word the same that its differences are not listed. */
  public static CopyItem reworded(Item item, int shared) {
    return new CopyItem(item, shared, true, List.of(), 0, List.of(), 0);
  }
}
