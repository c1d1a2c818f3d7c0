package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Checksum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a segment by how they begin, as cards stand in the drawers of a catalogue. Which
 * drawer a term stands in, the term alone says, so that every leaf has sorted its terms into the
 * same drawers before it is known which others it will stand with, and of a drawer that is the same
 * in all leaves nothing need be read. For one thread.
 */
final class Drawers {

  /** A drawer begins with each two first characters, and with each of these behind them. */
  private static final String THIRD = "hot";

  private final List<PackedLeaf> leaves;
  private final List<Drawer> all;
  private final Map<String, List<Leaf>> open = new HashMap<>();

  private Drawers(List<PackedLeaf> leaves, List<Drawer> all) {
    this.leaves = leaves;
    this.all = all;
  }

  /**
   * What is known of a drawer that is not opened.
   *
   * @param label not behind its first term, and behind all terms of the drawers before it
   * @param weight about how many characters its terms take in the buckets
   * @param checksum stands for its content
   */
  record Drawer(String label, long weight, Checksum checksum) {}

  /** Those of some leaves together. */
  static Drawers of(List<PackedLeaf> leaves) {
    Map<String, Draft> drafts = new HashMap<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      PackedLeaf packed = leaves.get(leaf);
      for (int i = 0; i < packed.drawers(); i++) {
        Draft draft = drafts.computeIfAbsent(packed.label(i), label -> new Draft());
        draft.terms += packed.terms(i);
        draft.articles += packed.articles(i);
        draft.sum.add(leaf).add(packed.checksum(i));
      }
    }
    double shared = Math.sqrt(leaves.size()); // about how many leaves have a term in common
    List<Drawer> drawers = new ArrayList<>();
    drafts.forEach(
        (label, draft) -> {
          double weight = Cut.AN_ARTICLE * draft.articles + Cut.A_TERM * draft.terms / shared;
          drawers.add(new Drawer(label, Math.round(weight), draft.sum.checksum()));
        });
    drawers.sort(Comparator.comparing(Drawer::label));
    return new Drawers(leaves, drawers);
  }

  private static final class Draft {
    private final Checksum.Sum sum = Checksum.sum();
    private long terms;
    private long articles;
  }

  /**
   * The label of the drawer that a term stands in: its first two characters and, of {@code THIRD},
   * the last that is not behind its third. Of a filter, the same of what stands behind its kind.
   */
  static String label(String term) {
    int start = term.charAt(0) == '@' ? term.indexOf('/') + 1 : 0;
    int end = Math.min(term.length(), start + 2);
    if (Character.isHighSurrogate(term.charAt(end - 1))) {
      return term.substring(0, Math.min(term.length(), end + 1));
    }
    String label = term.substring(0, end);
    for (int i = THIRD.length() - 1; i >= 0 && end < term.length(); i--) {
      if (term.charAt(end) >= THIRD.charAt(i)) {
        return label + THIRD.charAt(i);
      }
    }
    return label;
  }

  int size() {
    return all.size();
  }

  Drawer get(int number) {
    return all.get(number);
  }

  /** The content of a drawer, by leaf. */
  List<Leaf> open(int number) {
    return open.computeIfAbsent(all.get(number).label(), this::unpacked);
  }

  /** Closes all drawers but some. */
  void closeBut(int from, int to) {
    open.keySet()
        .removeIf(
            label ->
                label.compareTo(all.get(from).label()) < 0
                    || label.compareTo(all.get(to).label()) > 0);
  }

  private List<Leaf> unpacked(String label) {
    return leaves.stream().map(leaf -> leaf.drawer(label)).toList();
  }
}
