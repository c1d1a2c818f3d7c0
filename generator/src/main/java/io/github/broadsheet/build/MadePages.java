package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.write.Manifest;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a build were made from, and the files they became.
 *
 * <p>A large site has hundreds of thousands of pages, and nearly every one is one file, of its own
 * path. Of these only the checksum is held, by the line that the path has in the manifest of the
 * site; of others all is. To be filled by one thread, and then read by any.
 */
final class MadePages {

  /**
   * How a page, or several at once, came about.
   *
   * @param inputs what they were made from
   * @param files their paths
   */
  record Made(Checksum inputs, List<String> files) {}

  private final Manifest site;
  private final BitSet alone = new BitSet();

  /** Both halves of a checksum for each line. */
  private final long[] inputs;

  private final Map<String, Made> others = new HashMap<>();

  /**
   * Of no page yet.
   *
   * @param site in which the pages were published
   */
  MadePages(Manifest site) {
    this.site = site;
    this.inputs = new long[2 * site.size()];
  }

  /** Adds a page, in place of what was added under its path before. */
  void put(String page, Made made) {
    int line = site.line(page);
    if (line < 0) {
      others.put(page, made);
    } else if (made.files().equals(List.of(page))) {
      others.remove(page);
      alone.set(line);
      inputs[2 * line] = made.inputs().high();
      inputs[2 * line + 1] = made.inputs().low();
    } else {
      others.put(page, made);
      alone.clear(line);
    }
  }

  /** How a page came about; null of one that was not made. */
  @Nullable Made get(String page) {
    int line = site.line(page);
    if (line >= 0 && alone.get(line)) {
      Checksum sum = new Checksum(inputs[2 * line], inputs[2 * line + 1]);
      return new Made(sum, List.of(site.path(line)));
    }
    return others.get(page);
  }

  /** Number of pages. */
  int size() {
    return alone.cardinality() + others.size();
  }
}
