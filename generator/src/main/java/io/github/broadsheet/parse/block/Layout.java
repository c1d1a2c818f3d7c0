package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import java.util.List;

/**
 * How a manuscript lies on the page: the shape of every paragraph, and where its running text
 * begins and ends.
 *
 * @param shapes one for each paragraph
 * @param firstProse index of the first paragraph under the headline that reads like running text,
 *     or the number of paragraphs where none does
 * @param lastProse index of the last such paragraph, or -1
 */
public record Layout(List<Shape> shapes, int firstProse, int lastProse) {

  public Layout {
    shapes = List.copyOf(shapes);
  }

  /** The layout of a manuscript. */
  public static Layout of(Manuscript manuscript) {
    List<Shape> shapes =
        manuscript.paragraphs().stream().map(paragraph -> Shape.of(paragraph.text())).toList();
    int first = shapes.size();
    int last = -1;
    for (int i = 1; i < shapes.size(); i++) {
      if (shapes.get(i).isProse()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Layout(shapes, first, last);
  }
}
