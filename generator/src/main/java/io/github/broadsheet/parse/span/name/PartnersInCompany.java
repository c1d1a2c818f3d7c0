package io.github.broadsheet.parse.span.name;

import java.util.HashSet;
import java.util.Set;

/**
 * Where "and" joins two names into one company's: "Cable and Wireless Plc", "Pacific Gas and
 * Electric Co", and then also "Cable and Wireless".
 *
 * <p>Two companies are joined by "and" as often. But then the article names the first of them
 * without the other, too.
 */
final class PartnersInCompany {

  private static final int LONGEST_REST = 6;
  private static final int LENGTH_OF_AND = 3;

  private static final int STANDS_ALONE =
      Kind.COMPANY
          | Kind.COUNTRY
          | Kind.KNOWN_ORGANISATION
          | Kind.DEMONYM
          | Kind.CALENDAR
          | Kind.TITLE
          | Kind.FUNCTION;

  private final Tokens tokens;
  private final Set<Long> pairs = new HashSet<>();

  PartnersInCompany(Tokens tokens) {
    this.tokens = tokens;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.length(i) == LENGTH_OF_AND && isAnd(i) && endsAsCompany(i + 1) && isShort(i)) {
        pairs.add(pair(i));
      }
    }
    for (int i = 0; i < tokens.size() && !pairs.isEmpty(); i++) {
      if (tokens.isNameLike(i) && !tokens.isLoud(i) && !isAnd(i + 1)) {
        int alone = tokens.hash(i);
        pairs.removeIf(pair -> (int) (pair >> Integer.SIZE) == alone);
      }
    }
  }

  /** Whether the names on both sides of an "and" are one company's. */
  boolean join(int and) {
    return !pairs.isEmpty() && isAnd(and) && pairs.contains(pair(and));
  }

  private long pair(int and) {
    return (long) tokens.hash(and - 1) << Integer.SIZE | tokens.hash(and + 1) & 0xffffffffL;
  }

  private boolean isAnd(int i) {
    return (tokens.reads(i, "and") || tokens.reads(i, "und"))
        && isPart(i - 1)
        && isPart(i + 1)
        && !tokens.breaksBefore(i)
        && !tokens.breaksBefore(i + 1);
  }

  private boolean isPart(int i) {
    return i >= 0 && tokens.isNameLike(i) && !tokens.is(i, STANDS_ALONE);
  }

  /** Whether one or two words stand before an "and", and they end no list. */
  private boolean isShort(int and) {
    int from = and - 1;
    while (from > and - 2 && isPart(from - 1) && !tokens.breaksBefore(from)) {
      from--;
    }
    return tokens.breaksBefore(from)
        || !tokens.isNameLike(from - 1) && !tokens.reads(from - 1, ",");
  }

  private boolean endsAsCompany(int from) {
    int i = from + 1;
    while (i < from + LONGEST_REST && tokens.isNameLike(i) && !tokens.breaksBefore(i)) {
      if (tokens.is(i, Kind.COMPANY)) {
        return true;
      }
      i++;
    }
    return false;
  }
}
