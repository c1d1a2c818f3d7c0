package io.github.broadsheet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site, planned but not yet made. What an archive has one of for each article comes
 * in rows, whose pages are planned when they are asked for: as long as they wait they take no
 * memory. For one thread while it is filled; then safe to share.
 */
public final class PagePlan implements Consumer<Page> {

  private final List<List<Page>> rows = new ArrayList<>();
  private final List<Page> singles = new ArrayList<>();
  private @Nullable PlannedPaths paths;

  /** Takes in a page. */
  @Override
  public void accept(Page page) {
    singles.add(page);
    paths = null;
  }

  /**
   * Takes in a row of pages.
   *
   * @param row may plan each page anew when it is asked for; asked twice, it must plan the same
   */
  public void acceptRow(List<Page> row) {
    rows.add(row);
    paths = null;
  }

  /** Takes in all that another plan has. */
  public void acceptAll(PagePlan other) {
    rows.addAll(other.rows);
    singles.addAll(other.singles);
    paths = null;
  }

  /** The rows, of which pages are planned when they are asked for. */
  public List<List<Page>> rows() {
    return List.copyOf(rows);
  }

  /** The pages that stand in no row. */
  public List<Page> singles() {
    return List.copyOf(singles);
  }

  /**
   * The paths of all pages, gone through once for all who ask, until it takes in another.
   *
   * @param issued the edition that is published now
   */
  synchronized PlannedPaths paths(Issued issued) {
    PlannedPaths known = paths;
    if (known == null) {
      known = PlannedPaths.of(this, issued);
      paths = known;
    }
    return known;
  }

  /** The rows, no longer held here, with all that their pages are planned from. */
  public List<List<Page>> takeRows() {
    List<List<Page>> all = new ArrayList<>(rows);
    rows.clear();
    return all;
  }

  /** The pages that stand in no row, no longer held here: they may be let go as they are made. */
  public List<Page> takeSingles() {
    List<Page> all = new ArrayList<>(singles);
    singles.clear();
    return all;
  }

  /** All pages, rows first. */
  public Stream<Page> stream() {
    return Stream.concat(rows.stream().flatMap(List::stream), singles.stream());
  }

  /** Number of pages. */
  public int size() {
    return singles.size() + rows.stream().mapToInt(List::size).sum();
  }
}
