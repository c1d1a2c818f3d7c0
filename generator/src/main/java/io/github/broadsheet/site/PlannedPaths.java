package io.github.broadsheet.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The pages of a plan by their paths, for what lists all pages and what asks which are missing.
 * Nearly all of a later build are published already: of these only the place is held. Immutable.
 */
final class PlannedPaths {

  private static final String PAGE = ".html";

  private final Issued edition;

  /** Places of those that are published now. */
  private final BitSet issued = new BitSet();

  /** Those of them that search engines are told of. */
  private final BitSet listed = new BitSet();

  /** The others, which are few, but in a first edition. */
  private final Set<String> others = new HashSet<>();

  /** Those of them that search engines are told of, in order. */
  private final List<String> listedOthers = new ArrayList<>();

  private PlannedPaths(Issued edition) {
    this.edition = edition;
  }

  /** Goes through all pages of a plan. */
  static PlannedPaths of(PagePlan pages, Issued edition) {
    PlannedPaths paths = new PlannedPaths(edition);
    pages.stream().filter(page -> page.path().endsWith(PAGE)).forEach(paths::add);
    paths.listedOthers.sort(null);
    return paths;
  }

  private void add(Page page) {
    int place = edition.place().applyAsInt(page.path());
    if (place >= 0) {
      issued.set(place);
      listed.set(place, page.listed() || listed.get(place));
      return;
    }
    if (!edition.paths().isEmpty()) {
      others.add(page.path()); // nobody asks for those of a first edition
    }
    if (page.listed()) {
      listedOthers.add(page.path());
    }
  }

  /** Whether a page is planned whose place in what is published now is known. */
  boolean has(int place) {
    return issued.get(place);
  }

  /** Whether a page is planned, in an edition that is not the first. */
  boolean has(String path) {
    int place = edition.place().applyAsInt(path);
    return place < 0 ? others.contains(path) : has(place);
  }

  /** Gives the paths of pages that search engines are told of, in order. */
  void forEachListed(Consumer<String> each) {
    int next = 0;
    for (int at = listed.nextSetBit(0); at >= 0; at = listed.nextSetBit(at + 1)) {
      String path = edition.paths().get(at); // in order, too
      while (next < listedOthers.size() && listedOthers.get(next).compareTo(path) < 0) {
        each.accept(listedOthers.get(next++));
      }
      each.accept(path);
    }
    listedOthers.subList(next, listedOthers.size()).forEach(each);
  }
}
