package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.site.search.Drawers.Drawer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the drawers of a segment are cut into buckets of about the same size.
 *
 * <p>Every drawer is weighed, and a bucket begins wherever a bucket's weight is full. A drawer with
 * such places in it is opened and cut there, unless it was cut at the same places before. Places
 * are a quarter of a bucket apart: what is said a little more often must not move all that follows.
 */
final class Buckets {

  /** Places of a bucket's weight at which a drawer can be cut. */
  private static final int PLACES = 4;

  private final Drawers drawers;
  private final long weight;
  private final Map<Checksum, Cut> before;
  private final Map<Checksum, Cut> cuts = new HashMap<>();
  private final List<String> bounds = new ArrayList<>(List.of(""));
  private final List<Checksum> checksums = new ArrayList<>();

  /** The drawer in which each bucket begins. */
  private final List<Integer> first = new ArrayList<>(List.of(0));

  private Checksum.Sum sum = Checksum.sum();

  /**
   * Cuts the drawers.
   *
   * @param weight of a bucket
   * @param before how an earlier build has cut drawers
   */
  Buckets(Drawers drawers, int weight, Map<Checksum, Cut> before) {
    this.drawers = drawers;
    this.weight = weight;
    this.before = before;
    long reached = 0;
    for (int i = 0; i < drawers.size(); i++) {
      long end = reached + drawers.get(i).weight();
      int begun = (int) ((end - 1) / weight - (reached - 1) / weight);
      if (begun == 0) {
        sum.add(drawers.get(i).checksum());
      } else {
        begin(i, reached, begun);
      }
      reached = end;
    }
    checksums.add(sum.checksum());
  }

  /**
   * Begins buckets in a drawer.
   *
   * @param reached weight of all drawers before it
   */
  private void begin(int drawer, long reached, int buckets) {
    Drawer each = drawers.get(drawer);
    int place = (int) ((bounds.size() * weight - reached) * PLACES / weight);
    Checksum key =
        Checksum.sum()
            .add(each.checksum())
            .add(weight)
            .add(each.weight())
            .add(place)
            .add(buckets)
            .checksum();
    Cut cut = before.get(key);
    if (cut == null) {
      double[] ways = new double[buckets];
      for (int i = 0; i < buckets; i++) {
        ways[i] = Math.min(1, (place + i * PLACES) * (double) weight / PLACES / each.weight());
      }
      cut = Cut.of(each.label(), drawers.open(drawer), ways);
      drawers.closeBut(drawer, drawer);
    }
    cuts.put(key, cut);
    sum.add(cut.parts().get(0));
    for (int i = 0; i < buckets; i++) {
      checksums.add(sum.checksum());
      bounds.add(cut.bounds().get(i));
      first.add(drawer);
      sum = Checksum.sum().add(cut.parts().get(i + 1));
    }
  }

  int size() {
    return bounds.size();
  }

  /** The first term of each bucket; the first is empty, for it begins before all terms. */
  List<String> bounds() {
    return bounds;
  }

  /** The first term behind a bucket; null behind the last. */
  @Nullable String end(int bucket) {
    return bucket + 1 < bounds.size() ? bounds.get(bucket + 1) : null;
  }

  /** The first drawer of a bucket. */
  int firstDrawer(int bucket) {
    return first.get(bucket);
  }

  /** The last drawer of a bucket; less than the first where there is none. */
  int lastDrawer(int bucket) {
    return bucket + 1 < bounds.size() ? first.get(bucket + 1) : drawers.size() - 1;
  }

  /** Stands for all terms of a bucket, and where they stand. */
  Checksum checksum(int bucket) {
    return checksums.get(bucket);
  }

  /** How drawers were cut. */
  Map<Checksum, Cut> cuts() {
    return cuts;
  }
}
