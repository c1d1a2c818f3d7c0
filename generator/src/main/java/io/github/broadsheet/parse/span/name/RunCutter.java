package io.github.broadsheet.parse.span.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the stretches of capitalised words that may hold names, small words inside included: {@code
 * Organization for Security and Co-operation in Europe}, {@code Ursula von der Leyen}.
 */
final class RunCutter {

  /** A stretch of tokens, {@code to} exclusive. */
  record Run(int from, int to) {}

  private static final int LONGEST_RUN = 24;

  /** "People's Republic", "Teachers' Union": a possessive inside a name. */
  private static final Set<String> GROUPS =
      Set.of(
          "People",
          "Women",
          "Children",
          "Men",
          "Workers",
          "Farmers",
          "Teachers",
          "Students",
          "Prosecutor",
          "Prosecutors",
          "Magistrate",
          "Magistrates",
          "Writers",
          "Lawyers",
          "Girls",
          "Boys",
          "Youth",
          "Consumers",
          "Citizens",
          "Nurses",
          "Doctors",
          "Journalists",
          "Players",
          "Master",
          "Veterans",
          "Peoples",
          "Ladies",
          "Parents",
          "Employers",
          "Manufacturers",
          "General",
          "Minister",
          "President",
          "Governor");

  private static final String MARKS = "(“‘\"";
  private static final String CLOSING = ")”’\"";

  private static final Set<String> LINKS = Set.of("for", "on", "against");

  private final Tokens tokens;
  private final PhraseFinder phrases;
  private final PartnersInCompany partners;

  RunCutter(Tokens tokens, PhraseFinder phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.partners = new PartnersInCompany(tokens);
  }

  /** The runs of all lines that are not loud, in order. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!tokens.isNameLike(i) || tokens.isLoud(i)) {
        i++;
        continue;
      }
      int to = begins(i) ? end(i) : i + 1;
      if (begins(i)) {
        runs.add(new Run(i, to));
      }
      i = to;
    }
    return runs;
  }

  /** "The" and "However" begin no name, unless the lists know one that does. */
  private boolean begins(int token) {
    if (isMoney(token) || isExchange(token)) {
      return false;
    }
    if (tokens.is(token, Kind.STARTS_PHRASE) && phrases.end(token) > token + 1) {
      return true;
    }
    if (tokens.is(token, Kind.FUNCTION)) {
      return isArticleInside(token) || isFirstOfName(token);
    }
    if (tokens.is(token, Kind.CALENDAR)) {
      return nameAt(token + 1) && tokens.is(token + 1, Kind.ORGANISATION);
    }
    return tokens.shape(token) != Shape.INITIAL || tokens.isNameLike(token + 1);
  }

  /** "US$5 million", "HK$20": a currency, not the country. */
  private boolean isMoney(int token) {
    return tokens.touches(token) && "$€£¥".contains(tokens.word(token + 1));
  }

  /** "JARD.HK": the letters behind the full stop say at which exchange. */
  private boolean isExchange(int token) {
    return token > 1
        && tokens.touches(token - 1)
        && tokens.touches(token - 2)
        && tokens.reads(token - 1, ".")
        && tokens.shape(token - 2) == Shape.UPPER
        && tokens.shape(token) != Shape.CAPITAL;
  }

  /** "wrote The Daily Star": a capital article in the middle of a sentence is part of a name. */
  private boolean isArticleInside(int token) {
    return tokens.reads(token, "The")
        && !tokens.opens(token)
        && nameAt(token + 1)
        && !tokens.is(token + 1, Kind.FUNCTION | Kind.CALENDAR);
  }

  /** "First Boston Corp", "the First National Bank": in the middle of a sentence a name. */
  private boolean isFirstOfName(int token) {
    return tokens.reads(token, "First")
        && nameAt(token + 1)
        && !tokens.is(token + 1, Kind.FUNCTION | Kind.CALENDAR | Kind.EVENT)
        && (!tokens.opens(token) || isOrganisation(token, end(token)));
  }

  private boolean isOrganisation(int from, int to) {
    return tokens.is(to - 1, Kind.COMPANY)
        || to - from > 2 && tokens.is(to - 1, Kind.ORGANISATION)
        || to - from > 3 && hasHead(from, to);
  }

  private int end(int from) {
    int to = from + 1;
    boolean ofSeen = false;
    while (to < tokens.size() && to - from < LONGEST_RUN && !tokens.breaksBefore(to)) {
      int next = continues(from, to, ofSeen);
      if (next <= to) {
        if (tokens.is(to - 1, Kind.STARTS_PHRASE) && phrases.end(to - 1) > to) {
          next = phrases.end(to - 1);
        } else {
          break;
        }
      }
      ofSeen |= tokens.shape(to) == Shape.LOWER && !tokens.is(to, Kind.JOIN);
      to = next;
    }
    int phrase = tokens.is(from, Kind.STARTS_PHRASE) ? phrases.end(from) : from;
    return Math.max(to, phrase);
  }

  /** The token after what the name goes on with at {@code to}; {@code to} itself if it ends. */
  private int continues(int from, int to, boolean ofSeen) {
    if (tokens.isNameLike(to)) {
      return goesOnWith(from, to) ? to + 1 : to;
    }
    int called = afterNickname(from, to);
    if (called > to) {
      return called;
    }
    String word = tokens.word(to);
    if (word.equals(",") && to == from + 1 && isPartnerAndCo(to)) {
      return to + 4;
    }
    if (word.equals("&")) {
      return nameAt(to + 1) ? to + 2 : to;
    }
    if (tokens.shape(to) == Shape.POSSESSIVE) {
      return GROUPS.contains(tokens.word(to - 1)) && nameAt(to + 1) ? to + 2 : to;
    }
    if (tokens.is(to, Kind.JOIN)) {
      int name = tokens.is(to + 1, Kind.JOIN) && !tokens.isNameLike(to + 1) ? to + 2 : to + 1;
      return nameAt(name) ? name + 1 : to;
    }
    if (word.equals("of")) {
      return isHead(to) ? afterArticle(to) : to;
    }
    if (LINKS.contains(word)) {
      return tokens.is(to - 1, Kind.ORGANISATION_HEAD) || ofSeen && hasHead(from, to)
          ? afterArticle(to)
          : to;
    }
    boolean joins = word.equals("and") && (isAndCo(to) || joinsWithAnd(from, to, ofSeen));
    return joins || partners.join(to) ? to + 2 : to;
  }

  /** Past {@code “Che” G} of "Ernesto “Che” Guevara", "(Leo) N" of "James (Leo) Nichols". */
  private int afterNickname(int from, int mark) {
    int close = MARKS.indexOf(tokens.first(mark));
    boolean person = tokens.is(from, Kind.GIVEN) || tokens.shape(mark - 1) == Shape.INITIAL;
    boolean called =
        close >= 0
            && person
            && tokens.shape(mark) == Shape.MARK
            && tokens.isNameLike(mark + 1)
            && tokens.shape(mark + 1) != Shape.UPPER
            && tokens.touches(mark)
            && tokens.touches(mark + 1)
            && tokens.first(mark + 2) == CLOSING.charAt(close)
            && nameAt(mark + 3)
            && !tokens.touches(mark + 2);
    return called ? mark + 4 : mark;
  }

  private boolean goesOnWith(int from, int token) {
    if (tokens.is(token, Kind.CALENDAR)) {
      boolean named = tokens.is(token - 1, Kind.GIVEN) || tokens.shape(token - 1) == Shape.INITIAL;
      return (named && tokens.shape(token + 1) != Shape.NUMBER)
          || tokens.isNameLike(token + 1)
              && token - from >= 1
              && tokens.is(token + 1, Kind.ORGANISATION | Kind.EVENT);
    }
    return !tokens.is(token, Kind.FUNCTION)
        || tokens.is(token, Kind.GIVEN)
        || tokens.shape(token) == Shape.UPPER;
  }

  /** "Ministry of", "Gulf of", "Secretary of": what stands before takes "of" into the name. */
  private boolean isHead(int of) {
    int last = of - 1;
    if (tokens.is(last, Kind.ORGANISATION_HEAD | Kind.PLACE_HEAD)) {
      return true;
    }
    boolean office = tokens.reads(last, "Secretary") || tokens.reads(last, "Chief");
    return office
        && (tokens.reads(of + 1, "State")
            || tokens.reads(of + 1, "Staff")
            || tokens.word(of + 1).startsWith("Def"));
  }

  private boolean hasHead(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, Kind.ORGANISATION_HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** Past "of X" or "of the X"; the link itself if no name follows. */
  private int afterArticle(int link) {
    int name = tokens.reads(link + 1, "the") ? link + 2 : link + 1;
    return nameAt(name) && !tokens.is(name, Kind.FUNCTION) ? name + 1 : link;
  }

  /** "Goldman, Sachs and Co": past the comma. */
  private boolean isPartnerAndCo(int comma) {
    return nameAt(comma + 1)
        && !tokens.breaksBefore(comma + 2)
        && (isAndCo(comma + 2) || tokens.reads(comma + 2, "&") && tokens.reads(comma + 3, "Co"))
        && !tokens.reads(comma - 2, ",");
  }

  /** "Stotler and Co". */
  private boolean isAndCo(int and) {
    return tokens.reads(and, "and") && tokens.reads(and + 1, "Co") && nameAt(and + 1);
  }

  /** "Ministry of Trade and Industry", "Trade and Industry Ministry". */
  private boolean joinsWithAnd(int from, int and, boolean ofSeen) {
    if (!nameAt(and + 1) || tokens.is(and + 1, Kind.FUNCTION | Kind.GIVEN | Kind.CALENDAR)) {
      return false;
    }
    if (tokens.is(and + 1, Kind.TITLE | Kind.PLACE | Kind.DEMONYM | Kind.KNOWN_ORGANISATION)) {
      return false;
    }
    int to = and + 1;
    while (nameAt(to)) {
      to++;
    }
    boolean organisationAfter = tokens.is(to - 1, Kind.ORGANISATION) && to - and > 2;
    if (ofSeen && hasHead(from, and)) {
      return !(organisationAfter && tokens.is(to - 1, Kind.ORGANISATION_HEAD));
    }
    int known =
        Kind.PLACE | Kind.GIVEN | Kind.KNOWN_ORGANISATION | Kind.DEMONYM | Kind.ORGANISATION;
    return organisationAfter && !tokens.is(and - 1, known) && and - from <= 2;
  }

  private boolean nameAt(int token) {
    return tokens.isNameLike(token) && !tokens.breaksBefore(token);
  }
}
