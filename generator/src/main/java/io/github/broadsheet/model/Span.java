package io.github.broadsheet.model;

/**
 * A stretch of a manuscript's text, from {@code start} to {@code end}, end exclusive.
 *
 * <p>Offsets count UTF-16 code units of {@code Manuscript.text()}, so that {@link String#substring}
 * takes them as they are. The data set publishes code points; the conversion happens there, once.
 *
 * @param start first position, 0 or more
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, got " + start + ".." + end);
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of this span in the text that it counts from. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, the longer one first where two start together. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
