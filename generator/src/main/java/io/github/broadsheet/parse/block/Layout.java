package io.github.broadsheet.parse.block;

import io.github.broadsheet.ingest.Manuscript;
import java.util.List;
import java.util.Set;

/**
 * How a manuscript lies on the page: the shape of every paragraph, and where its running text
 * begins and ends.
 *
 * @param shapes one for each paragraph
 * @param firstProse index of the first paragraph under the headline that reads like running text,
 *     or the number of paragraphs where none does
 * @param lastProse index of the last such paragraph, or -1
 * @param isEnglish whether the running text is in English: some conventions hold for it alone
 */
public record Layout(List<Shape> shapes, int firstProse, int lastProse, boolean isEnglish) {

  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "was", "on", "by", "with",
          "his");

  private static final int LONGEST_COMMON = 4;

  /** The language is judged by so many words. */
  private static final int SAMPLE = 150;

  /** A deck stands no lower than this paragraph. */
  private static final int LOWEST_DECK = 4;

  /** Byline and date stand within so many paragraphs below a deck. */
  private static final int HEAD = 3;

  /** Pages abroad set the picture and the buttons between deck and byline. */
  private static final int HEAD_ABROAD = 7;

  private static final int LONG_CAPTION = 40;

  public Layout {
    shapes = List.copyOf(shapes);
  }

  /** The layout of a manuscript. */
  public static Layout of(Manuscript manuscript) {
    List<Shape> shapes =
        manuscript.paragraphs().stream().map(paragraph -> Shape.of(paragraph.text())).toList();
    boolean english = isEnglish(shapes);
    int first = shapes.size();
    int last = -1;
    for (int i = 1; i < shapes.size(); i++) {
      if (shapes.get(i).isProse()) {
        first = first == shapes.size() && !headFollows(shapes, i, english) ? i : first;
        last = i;
      }
    }
    return new Layout(shapes, first, last, english);
  }

  /**
   * Whether what reads like running text is a deck, because byline or date stand below it; a deck
   * does not name its writer.
   */
  private static boolean headFollows(List<Shape> shapes, int at, boolean english) {
    if (at > LOWEST_DECK) {
      return false;
    }
    int prose = 0;
    int reach = english ? HEAD : HEAD_ABROAD;
    for (int i = at + 1; i <= at + reach && i < shapes.size(); i++) {
      prose += shapes.get(i).isProse() ? 1 : 0;
      boolean story = prose > 1 || shapes.get(i).isProse() && shapes.get(i).words() > LONG_CAPTION;
      if (!english && (story || !proseFollows(shapes, i))) {
        return false;
      }
      if (looksLikeHead(shapes.get(i), english)
          && !shapes.get(at).text().contains(shapes.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Below a byline at the end, where pages in some languages have it, no story is left. */
  private static boolean proseFollows(List<Shape> shapes, int at) {
    return shapes.subList(at + 1, shapes.size()).stream().anyMatch(Shape::isProse);
  }

  private static boolean looksLikeHead(Shape shape, boolean english) {
    if (shape.words() > 16 || shape.endsSentence() && shape.digits() < 5) {
      return false;
    }
    return shape.opensWith("by ")
        || shape.words() <= 4 && PersonName.isLikely(shape.text())
        || shape.opensWith("by: ")
        || shape.opensWith("published")
        || shape.opensWith("updated")
        || !english && BylineUnderHeadline.namesWriter(shape)
        || shape.digits() >= 4
            && PrintedDate.in(Token.of(shape.text()), english).stream()
                .anyMatch(date -> date.year() != null);
  }

  /** English has one of its commonest words among every ten. */
  private static boolean isEnglish(List<Shape> shapes) {
    int words = 0;
    int common = 0;
    for (int i = 0; i < shapes.size() && words < SAMPLE; i++) {
      String opening = shapes.get(i).opening();
      for (int from = 0; from < opening.length(); words++) {
        int space = opening.indexOf(' ', from);
        int to = space < 0 ? opening.length() : space;
        common +=
            to - from <= LONGEST_COMMON && COMMON.contains(opening.substring(from, to)) ? 1 : 0;
        from = to + 1;
      }
    }
    return common * 12 >= words;
  }
}
