package io.github.broadsheet.site.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with elements put around stretches of it. Stretches may nest, meet and overlap in any way:
 * what crosses the end of another element is closed and opened again, so that the result is always
 * well-formed. Taking all tags away gives exactly the escaped text, without what was left out.
 *
 * <pre>{@code
 * Markup html = MarkedUpText.of("Putin said so").element(0, 5, "a", "href=\"putin.html\"").markup();
 * }</pre>
 *
 * <p>For one thread at a time.
 */
public final class MarkedUpText {

  private static final Comparator<Element> OUTER_FIRST =
      Comparator.comparingInt(Element::start)
          .thenComparing(Element::end, Comparator.reverseOrder());

  private final String text;
  private final List<Element> elements = new ArrayList<>();
  private final List<int[]> omitted = new ArrayList<>();

  private MarkedUpText(String text) {
    this.text = text;
  }

  /**
   * @param start first position, UTF-16 code units from 0
   * @param end position after the last, greater than {@code start}
   * @param name of the element: {@code a}
   * @param attributes ready for the tag, or null
   * @param id its id, or null; where the element is cut, its first part has it
   */
  private record Element(
      int start, int end, String name, @Nullable String attributes, @Nullable String id) {

    void open(StringBuilder html, int at) {
      html.append('<').append(name);
      if (id != null && at == start) {
        html.append(" id=\"").append(id).append('"');
      }
      if (attributes != null) {
        html.append(' ').append(attributes);
      }
      html.append('>');
    }

    void close(StringBuilder html) {
      html.append("</").append(name).append('>');
    }
  }

  public static MarkedUpText of(String text) {
    return new MarkedUpText(text);
  }

  /** Puts an element around a stretch; what lies outside of the text is cut off. */
  public MarkedUpText element(int start, int end, String name, @Nullable String attributes) {
    return element(start, end, name, attributes, null);
  }

  /** Puts an element with an id around a stretch. */
  public MarkedUpText element(
      int start, int end, String name, @Nullable String attributes, @Nullable String id) {
    int from = edge(start);
    int to = edge(end);
    if (from < to) {
      elements.add(new Element(from, to, name, attributes, id));
    }
    return this;
  }

  /** Leaves a stretch out; stretches are told in order. */
  public MarkedUpText omit(int start, int end) {
    omitted.add(new int[] {start, end});
    return this;
  }

  /** The whole text. */
  public Markup markup() {
    return markup(0, text.length());
  }

  /**
   * The stretch of the text from {@code from} to {@code to}, with the elements that stand in it.
   */
  public Markup markup(int from, int to) {
    StringBuilder html = new StringBuilder((to - from) + 64 * elements.size() + 16);
    elements.sort(OUTER_FIRST);
    Deque<Element> open = new ArrayDeque<>();
    int at = from;
    for (Element next : elements) {
      Element element = within(next, from, to);
      if (element != null) {
        at = closeUntil(element.start, at, open, html);
        escape(at, element.start, html);
        at = element.start;
        element.open(html, at);
        open.push(element);
      }
    }
    at = closeUntil(to, at, open, html);
    escape(at, to, html);
    return new Markup(html.toString());
  }

  private static @Nullable Element within(Element element, int from, int to) {
    int start = Math.max(element.start, from);
    int end = Math.min(element.end, to);
    if (start >= end) {
      return null;
    }
    return start == element.start && end == element.end
        ? element
        : new Element(start, end, element.name, element.attributes, element.id);
  }

  /** Closes what ends up to {@code limit}, in order, and writes the text between. */
  private int closeUntil(int limit, int from, Deque<Element> open, StringBuilder html) {
    int at = from;
    while (!open.isEmpty()) {
      Element first = open.peek();
      for (Element element : open) {
        first = element.end < first.end ? element : first;
      }
      if (first.end > limit) {
        break;
      }
      escape(at, first.end, html);
      at = first.end;
      close(first, at, open, html);
    }
    return at;
  }

  /** Closes an element; what was opened inside of it and goes on is closed and opened again. */
  private static void close(Element element, int at, Deque<Element> open, StringBuilder html) {
    Deque<Element> again = new ArrayDeque<>();
    Element top = open.pop();
    while (!top.equals(element)) {
      top.close(html);
      again.push(top);
      top = open.pop();
    }
    element.close(html);
    for (Element inner : again) {
      inner.open(html, at);
      open.push(inner);
    }
  }

  /** No element begins or ends between the halves of a surrogate pair. */
  private int edge(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  private void escape(int from, int to, StringBuilder html) {
    int at = from;
    for (int[] gap : omitted) {
      if (gap[0] < to && gap[1] > at) {
        escape(text, at, Math.max(at, gap[0]), html);
        at = Math.min(to, gap[1]);
      }
    }
    escape(text, at, to, html);
  }

  /** A text as HTML, fit for the content of elements and for attributes in double quotes. */
  public static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(text, 0, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder html) {
    int plain = from;
    for (int i = from; i < to; i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
          };
      if (entity != null) {
        html.append(text, plain, i).append(entity);
        plain = i + 1;
      }
    }
    html.append(text, plain, to);
  }
}
