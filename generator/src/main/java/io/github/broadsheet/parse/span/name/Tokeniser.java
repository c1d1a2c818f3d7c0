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

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Jr", "Sr", "No", "vs", "etc", "Ave", "Blvd", "Rd", "Mt", "Ft", "Bros", "Assn", "Dept");

  private static final int LONGEST_TITLE_ABBREVIATION = 4;

  /** Longer chains of hyphens are no name; the limit keeps the scan linear. */
  private static final int LONGEST_BEFORE_HYPHEN = 40;

  private final Lists lists;
  private final HyphenCut hyphens;

  Tokeniser(Lists lists) {
    this.lists = lists;
    hyphens = new HyphenCut(lists);
  }

  /** The tokens of the passages, which are in order and do not overlap. */
  Tokens tokens(String text, char[] letters, List<Span> passages) {
    int length = 0;
    for (Span passage : passages) {
      length += passage.length();
    }
    Tokens tokens = new Tokens(lists, text, letters, length / 4 + 16);
    for (Span passage : passages) {
      int first = tokens.size();
      new Scan(tokens, passage).run();
      if (tokens.size() > first) {
        Openings.mark(tokens, first);
      }
    }
    return tokens;
  }

  /** One passage under the scanner. */
  private final class Scan {
    private final Tokens tokens;
    private final char[] text;
    private final int end;
    private int at;

    Scan(Tokens tokens, Span passage) {
      this.tokens = tokens;
      this.text = tokens.letters();
      this.at = passage.start();
      this.end = passage.end();
    }

    void run() {
      while (at < end) {
        char c = text[at];
        if (Letters.isSpace(c)) {
          at++;
        } else if (Letters.beginsWord(c)) {
          if (!plainWord()) {
            word();
          }
        } else if (Letters.isApostrophe(c) && isPossessiveHere()) {
          mark(at + (isLetterAt(at + 1) ? 2 : 1), Shape.POSSESSIVE);
        } else {
          mark(at + 1, Shape.MARK);
        }
      }
    }

    private void mark(int to, Shape shape) {
      tokens.add(at, to, shape, WordHash.ofLowerCase(text, at, to));
      at = to;
    }

    private boolean isPossessiveHere() {
      if (at == 0 || !Letters.isLetterOrDigit(text[at - 1])) {
        return false;
      }
      boolean s = at + 1 < end && text[at + 1] == 's' && !isLetterAt(at + 2);
      boolean plural = text[at - 1] == 's' && !isLetterAt(at + 1);
      return s || plural;
    }

    /**
     * Takes a word of ASCII letters alone, as nearly all are, in one pass.
     *
     * @return whether it was one
     */
    private boolean plainWord() {
      int hash = WordHash.START;
      int capitals = 0;
      int i = at;
      while (i < end && Letters.isAsciiLetter(text[i])) {
        hash = WordHash.with(hash, text[i]);
        capitals += text[i] <= 'Z' ? 1 : 0;
        i++;
      }
      if (i == at || i < end && Letters.mayGoOnWord(text[i])) {
        return false;
      }
      add(i, Shape.ofLetters(text[at], i - at, capitals, text[i - 1]), hash);
      at = i;
      return true;
    }

    private void add(int to, Shape shape, int hash) {
      WordTable table = lists.beginningWith(text[at]);
      int entry = table.find(text, at, to, hash);
      tokens.add(at, to, shape, hash);
      know(to, table.kinds(entry), table.word(entry));
    }

    /** Notes what the lists say of the last token; a name in capitals is looked up in small. */
    private void know(int wordEnd, int kinds, @Nullable String known) {
      int token = tokens.size() - 1;
      int length = wordEnd - tokens.start(token);
      if (kinds == 0 && length > 3 && tokens.shape(token) == Shape.UPPER) {
        String word = String.valueOf(text, tokens.start(token), length);
        tokens.know(wordEnd, lists.kinds(Lists.inTitleCase(word)), word);
      } else {
        tokens.know(wordEnd, kinds, known);
      }
    }

    private void word() {
      int from = at;
      int to = wordEnd(from);
      while (to < end && Letters.isHyphen(text[to]) && isLetterAt(to + 1)) {
        int next = wordEnd(to + 1);
        if (to - from > LONGEST_BEFORE_HYPHEN
            || hyphens.parts(String.valueOf(text, from, next - from), to - from)) {
          break;
        }
        to = next;
      }
      at = to < end && text[to] == '.' ? withDots(from, to) : to;
      addWithDot(from, at);
    }

    /** The end of a word, before any hyphen; apostrophes and ampersands between letters are in. */
    private int wordEnd(int from) {
      int i = from;
      while (i < end && (Letters.isInWord(text[i]) || isJoint(from, i))) {
        i++;
      }
      return i;
    }

    /** Whether a mark stands inside a word: {@code O'Brien}, {@code AT&T}, {@code 1,200.50}. */
    private boolean isJoint(int from, int i) {
      char c = text[i];
      if (Letters.isApostrophe(c)) {
        return isLetterAt(i + 1) && !isSuffix(i);
      }
      if (c == '&') {
        return i > from && isLetterAt(i + 1);
      }
      return (c == '.' || c == ',') && isDigitAt(i - 1) && isDigitAt(i + 1);
    }

    /** Whether an apostrophe begins {@code 's}, {@code 're} and the like. */
    private boolean isSuffix(int apostrophe) {
      char first = text[apostrophe + 1];
      if (!isLetterAt(apostrophe + 2)) {
        return first == 's' || first == 't' || first == 'd' || first == 'm';
      }
      if (isLetterAt(apostrophe + 3)) {
        return false;
      }
      char second = text[apostrophe + 2];
      return (first == 'r' || first == 'v') && second == 'e' || first == 'l' && second == 'l';
    }

    /** {@code U.S.}, {@code J.}, {@code Mr.}: the dot belongs to the word. */
    private int withDots(int from, int to) {
      if (to - from == 1 && Character.isUpperCase(text[from])) {
        int i = to + 1;
        while (i + 1 < end && Character.isUpperCase(text[i]) && text[i + 1] == '.') {
          i += 2;
        }
        return i;
      }
      int kinds = lists.kinds(text, from, to);
      boolean stop = (kinds & Kind.COMPANY) != 0 && endsSentence(to + 1);
      return !stop && isAbbreviation(from, to, kinds) ? to + 1 : to;
    }

    private boolean isAbbreviation(int from, int to, int kinds) {
      int length = to - from;
      boolean shortTitle =
          (kinds & (Kind.TITLE | Kind.COMPANY | Kind.CALENDAR)) != 0
              && length <= LONGEST_TITLE_ABBREVIATION
              && !spells("May", from, to);
      return shortTitle
          || lists.kinds(text, from, to + 1) != 0
          || length <= LONGEST_TITLE_ABBREVIATION
              && ABBREVIATIONS.contains(String.valueOf(text, from, length));
    }

    private boolean spells(String word, int from, int to) {
      return String.valueOf(text, from, to - from).equals(word);
    }

    /** "Orbach Ltd. The firm": after a company a dot and a capital end the sentence. */
    private boolean endsSentence(int from) {
      int next = from;
      while (next < end && Character.isWhitespace(text[next])) {
        next++;
      }
      if (next >= end) {
        return true;
      }
      int to = wordEnd(next);
      return Character.isUpperCase(text[next]) && (lists.kinds(text, next, to) & Kind.COMPANY) == 0;
    }

    /** Adds a word; where no list has it with its dot, the dot is no part of the word. */
    private void addWithDot(int from, int to) {
      int hash = WordHash.ofLowerCase(text, from, to);
      WordTable table = lists.beginningWith(text[from]);
      int entry = table.find(text, from, to, hash);
      int wordEnd = to;
      if (table.kinds(entry) == 0 && to - from > 2 && text[to - 1] == '.') {
        wordEnd = to - 1;
        hash = WordHash.ofLowerCase(text, from, wordEnd);
        entry = table.find(text, from, wordEnd, hash);
      }
      int kinds = table.kinds(entry);
      Shape shape = Shape.of(text, from, wordEnd);
      tokens.add(from, to, shape, hash);
      know(wordEnd, kinds, table.word(entry));
    }

    private boolean isLetterAt(int i) {
      return i < end && Letters.isLetterOrDigit(text[i]);
    }

    private boolean isDigitAt(int i) {
      return i >= 0 && i < end && Character.isDigit(text[i]);
    }
  }
}
