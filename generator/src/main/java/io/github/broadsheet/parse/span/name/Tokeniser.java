package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts passages into words and marks: {@code Moscow-based} is three tokens, {@code Kassym-Jomart}
 * one, {@code Russia's} two, {@code U.S.} one.
 *
 * <p>Linear in the length of the text.
 */
final class Tokeniser {

  /** Second parts that make an adjective of a name: "Moscow-based". */
  private static final Set<String> ADJECTIVE_ENDS =
      Set.of(
          "based",
          "born",
          "led",
          "run",
          "style",
          "made",
          "era",
          "wide",
          "speaking",
          "language",
          "bound",
          "owned",
          "backed",
          "controlled",
          "dominated",
          "occupied",
          "administered",
          "registered",
          "listed",
          "educated",
          "trained",
          "funded",
          "sponsored",
          "held",
          "linked",
          "related",
          "brokered",
          "mediated",
          "flagged",
          "friendly",
          "like",
          "free",
          "area",
          "only",
          "supported",
          "aligned",
          "drafted",
          "engineered",
          "imposed",
          "initiated",
          "majority");

  /** First parts that are no part of a name: "ex-Soviet", "pro-European". */
  private static final Set<String> PREFIXES =
      Set.of(
          "ex", "pro", "anti", "non", "mid", "pan", "post", "pre", "un", "former", "inter", "trans",
          "then", "now", "late", "self", "quasi", "neo", "ultra", "all", "one", "zero", "vice");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Jr", "Sr", "No", "vs", "etc", "Ave", "Blvd", "Rd", "Mt", "Ft", "Bros", "Assn", "Dept");

  private static final int LONGEST_TITLE_ABBREVIATION = 4;

  /** Longer chains of hyphens are no name; the limit keeps the scan linear. */
  private static final int LONGEST_BEFORE_HYPHEN = 40;

  private final Lists lists;

  Tokeniser(Lists lists) {
    this.lists = lists;
  }

  /** The tokens of the passages, which are in order and do not overlap. */
  Tokens tokens(String text, List<Span> passages) {
    int length = passages.stream().mapToInt(Span::length).sum();
    Tokens tokens = new Tokens(text, length / 5 + 16);
    for (Span passage : passages) {
      int first = tokens.size();
      new Scan(tokens, text, passage).run();
      if (tokens.size() > first) {
        Openings.mark(tokens, first);
      }
    }
    return tokens;
  }

  /** One passage under the scanner. */
  private final class Scan {
    private final Tokens tokens;
    private final String text;
    private final int end;
    private int at;

    Scan(Tokens tokens, String text, Span passage) {
      this.tokens = tokens;
      this.text = text;
      this.at = passage.start();
      this.end = passage.end();
    }

    void run() {
      while (at < end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          word();
        } else if (isApostrophe(c) && isPossessiveHere()) {
          at = emit(at, at + (isLetterAt(at + 1) ? 2 : 1), Shape.POSSESSIVE);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          at++;
        } else {
          at = emit(at, at + 1, Shape.MARK);
        }
      }
    }

    private boolean isPossessiveHere() {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return false;
      }
      boolean s = at + 1 < end && text.charAt(at + 1) == 's' && !isLetterAt(at + 2);
      boolean plural = text.charAt(at - 1) == 's' && !isLetterAt(at + 1);
      return s || plural;
    }

    private void word() {
      int from = at;
      int to = wordEnd(from);
      while (to < end && isHyphen(text.charAt(to)) && isLetterAt(to + 1)) {
        int next = wordEnd(to + 1);
        if (to - from > LONGEST_BEFORE_HYPHEN || isCut(from, to, next)) {
          break;
        }
        to = next;
      }
      to = withDots(from, to);
      at = emit(from, to, null);
    }

    /** The end of a word, before any hyphen; apostrophes and ampersands between letters are in. */
    private int wordEnd(int from) {
      int i = from;
      while (i < end) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c)) {
          i++;
        } else if (isApostrophe(c) && isLetterAt(i + 1) && !isSuffix(i)) {
          i++;
        } else if (c == '&' && i > from && isLetterAt(i + 1)) {
          i++;
        } else if ((c == '.' || c == ',') && isDigitAt(i - 1) && isDigitAt(i + 1)) {
          i++;
        } else {
          break;
        }
      }
      return i;
    }

    /** Whether an apostrophe begins {@code 's}, {@code 're} and the like. */
    private boolean isSuffix(int apostrophe) {
      char first = text.charAt(apostrophe + 1);
      boolean oneLetter = !isLetterAt(apostrophe + 2);
      if (oneLetter) {
        return first == 's' || first == 't' || first == 'd' || first == 'm';
      }
      return !isLetterAt(apostrophe + 3)
          && (text.startsWith("re", apostrophe + 1)
              || text.startsWith("ve", apostrophe + 1)
              || text.startsWith("ll", apostrophe + 1));
    }

    private boolean isCut(int from, int hyphen, int to) {
      String before = text.substring(from, hyphen);
      String after = text.substring(hyphen + 1, to);
      boolean capitalBefore = Character.isUpperCase(before.charAt(0));
      boolean capitalAfter = Character.isUpperCase(after.charAt(0));
      if (capitalBefore && !capitalAfter) {
        return ADJECTIVE_ENDS.contains(after) || after.endsWith("ed");
      }
      if (!capitalBefore && capitalAfter) {
        return PREFIXES.contains(before);
      }
      if (before.equals("Ex")) {
        return true;
      }
      int nation = Kind.COUNTRY | Kind.DEMONYM;
      return capitalBefore
          && (lists.kinds(before) & nation) != 0
          && (lists.kinds(text.substring(from, to)) & Kind.PLACE) == 0;
    }

    /** {@code U.S.}, {@code J.}, {@code Mr.}: the dot belongs to the word. */
    private int withDots(int from, int to) {
      if (to >= end || text.charAt(to) != '.') {
        return to;
      }
      if (to - from == 1 && Character.isUpperCase(text.charAt(from))) {
        int i = to + 1;
        while (i + 1 < end && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
          i += 2;
        }
        return i;
      }
      String word = text.substring(from, to);
      int kinds = lists.kinds(word);
      boolean shortTitle =
          (kinds & (Kind.TITLE | Kind.COMPANY | Kind.CALENDAR)) != 0
              && word.length() <= LONGEST_TITLE_ABBREVIATION
              && !word.equals("May");
      boolean abbreviation =
          shortTitle || ABBREVIATIONS.contains(word) || lists.kinds(word + ".") != 0;
      boolean stop = (kinds & Kind.COMPANY) != 0 && endsSentence(to + 1);
      return abbreviation && !stop ? to + 1 : to;
    }

    /** "Orbach Ltd. The firm": after a company a dot and a capital end the sentence. */
    private boolean endsSentence(int from) {
      int next = from;
      while (next < end && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next >= end) {
        return true;
      }
      int to = wordEnd(next);
      return Character.isUpperCase(text.charAt(next))
          && (lists.kinds(text.substring(next, to)) & Kind.COMPANY) == 0;
    }

    private int emit(int from, int to, @Nullable Shape known) {
      String whole = text.substring(from, to);
      if (known != null) {
        tokens.add(Span.of(from, to), whole, known, 0);
        return to;
      }
      int kinds = lists.kinds(whole);
      String word = whole;
      if (kinds == 0 && whole.length() > 2 && whole.endsWith(".")) {
        word = whole.substring(0, whole.length() - 1);
        kinds = lists.kinds(word);
      }
      Shape shape = Shape.of(word);
      if (shape == Shape.UPPER && word.length() > 3 && kinds == 0) {
        kinds = lists.kinds(Lists.inTitleCase(word));
      }
      tokens.add(Span.of(from, to), word, shape, kinds);
      return to;
    }

    private boolean isLetterAt(int i) {
      return i < end && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isDigitAt(int i) {
      return i >= 0 && i < end && Character.isDigit(text.charAt(i));
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‑';
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
