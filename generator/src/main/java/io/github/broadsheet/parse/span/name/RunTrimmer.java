package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.parse.span.name.RunCutter.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts runs of capitals where a company's name is over: "Gillette Co GS" is a name and its symbol
 * at the stock exchange, "Chrysler Corp Chairman Lee Iacocca" a company and its chairman. Nothing
 * but "Co Ltd" is no name.
 */
final class RunTrimmer {

  /** Between a company's name and the last word of the run, these show that a new name begins. */
  private static final int NEW_NAME = Kind.TITLE | Kind.CAPITAL_ROLE | Kind.GIVEN;

  private static final int PLAIN = Kind.EVERYDAY | Kind.COMMON | Kind.THING;

  /** What makes a name of the country before it: "U.S. Steel", "UK Treasury". */
  private static final int NAMES_MORE =
      Kind.ORGANISATION
          | Kind.ORGANISATION_HEAD
          | Kind.COMPANY
          | Kind.EVENT
          | Kind.PLACE_TAIL
          | Kind.DIRECTION
          | Kind.PLACE
          | Kind.KNOWN_ORGANISATION;

  private final Tokens tokens;

  RunTrimmer(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The runs that are left of all runs of an article, in order. */
  List<Run> trimmed(List<Run> runs) {
    List<Run> trimmed = new ArrayList<>(runs.size());
    for (Run run : runs) {
      trim(run, trimmed);
    }
    return trimmed;
  }

  private void trim(Run run, List<Run> trimmed) {
    int plain = afterCountry(run);
    int end = plain > run.from() ? run.to() : companyEnd(run);
    if (plain > run.from()) {
      trimmed.add(new Run(run.from(), run.from() + 1));
      if (plain < run.to()) {
        trim(new Run(plain, run.to()), trimmed);
      }
    } else if (end < run.to()) {
      trim(new Run(run.from(), end), trimmed);
      int next = afterSymbol(end, run.to());
      if (next < run.to()) {
        trim(new Run(next, run.to()), trimmed);
      }
    } else if (!isMereEnding(run)) {
      trimmed.add(run);
    }
  }

  /**
   * Past "U.S. Officials" and the like, where a headline writes an everyday word with a capital, or
   * past the country of "U.K. Economist"; the start of the run where it is something else.
   */
  private int afterCountry(Run run) {
    int i = run.from() + 1;
    boolean country =
        tokens.is(run.from(), Kind.COUNTRY) && tokens.shape(run.from()) == Shape.UPPER;
    if (!country
        || i == run.to()
        || tokens.is(run.to() - 1, isRole(i) ? NAMES_MORE & ~Kind.PLACE : NAMES_MORE)
        || (tokens.kinds(run.from(), run.to()) & Kind.KNOWN_ORGANISATION) != 0) {
      return run.from();
    }
    while (i < run.to() && tokens.is(i, PLAIN) && !tokens.is(i, NAMES_MORE | Kind.TITLE_PART)) {
      i++;
    }
    boolean role = i < run.to() && isRole(i);
    if (role && i + 1 == run.to()) {
      return run.to();
    }
    return role || i > run.from() + 1 ? i : run.from();
  }

  private boolean isRole(int token) {
    return tokens.is(token, Kind.CAPITAL_ROLE) && !tokens.is(token, Kind.TITLE);
  }

  /** Past the first "Inc" or "Co Ltd" of a run that goes on with something else. */
  private int companyEnd(Run run) {
    if (tokens.is(run.to() - 1, Kind.COMPANY)) {
      return run.to();
    }
    int end = run.from();
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (tokens.is(i, Kind.COMPANY)) {
        end = i + 1;
      }
    }
    if (end == run.from()) {
      return run.to();
    }
    boolean isPartOfName =
        !tokens.isNameLike(end) && tokens.shape(end) != Shape.NUMBER
            || tokens.is(run.to() - 1, Kind.ORGANISATION) && !holds(end, run.to(), NEW_NAME);
    return isPartOfName ? run.to() : end;
  }

  private boolean holds(int from, int to, int kinds) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, kinds)) {
        return true;
      }
    }
    return false;
  }

  /** Past the letters by which a stock exchange knows a company. */
  private int afterSymbol(int from, int to) {
    int i = from;
    while (i < to && !tokens.is(i, Kind.PLACE | Kind.TITLE) && isSymbol(tokens.shape(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSymbol(Shape shape) {
    return shape == Shape.UPPER
        || shape == Shape.INITIAL
        || shape == Shape.NUMBER
        || shape == Shape.MARK;
  }

  private boolean isMereEnding(Run run) {
    boolean isAcronym = true;
    for (int i = run.from(); i < run.to(); i++) {
      if (!tokens.is(i, Kind.COMPANY)) {
        return false;
      }
      isAcronym &= tokens.shape(i) == Shape.UPPER;
    }
    return !isAcronym;
  }
}
