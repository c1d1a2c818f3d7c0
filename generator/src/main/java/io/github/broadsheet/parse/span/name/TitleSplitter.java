package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.parse.span.name.RunCutter.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a run of capitals where one name ends and the next thing begins.
 *
 * <p>"Kenyan Deputy President William Ruto" is an adjective, a title and a name; "Apple CEO Tim
 * Cook" two names with a title between.
 */
final class TitleSplitter {

  private final Tokens tokens;
  private final CompaniesOfArticle companies;

  TitleSplitter(Tokens tokens, CompaniesOfArticle companies) {
    this.tokens = tokens;
    this.companies = companies;
  }

  /** The candidates of a run, in order. */
  List<Candidate> candidates(Run whole) {
    List<Candidate> candidates = new ArrayList<>(2);
    int explained = AcronymInParentheses.explainedFrom(tokens, whole.from(), whole.to());
    if (explained > whole.from()) {
      candidates.addAll(candidates(new Run(whole.from(), explained)));
    }
    Run run = explained > whole.from() ? new Run(explained, whole.to()) : whole;
    if (isListed(run.from(), run.to())) {
      add(candidates, run.from(), run.to(), lowerRole(run.from()));
      return candidates;
    }
    int from = run.from();
    String role = lowerRole(from);
    int office = officeOfSomething(run);
    if (office >= 0) {
      if (tokens.is(from, Kind.PLACE)) {
        add(candidates, from, from + 1, null);
      }
      role = tokens.words(office, from + 1);
      from++;
    }
    for (int i = from; i < run.to(); i++) {
      if (i > from && isFirstAfterNoun(i, run)) {
        add(candidates, from, i, role);
        role = null;
        from = i;
      }
      int end = titleEnd(i, run);
      if (end > i) {
        add(candidates, from, i, role);
        role = end < run.to() ? tokens.words(i, end) : null;
        from = end;
        i = end - 1;
      }
    }
    add(candidates, from, run.to(), role);
    return candidates;
  }

  /** "Torwart Manuel Neuer": where all nouns have capitals, a given name begins a name. */
  private boolean isFirstAfterNoun(int token, Run run) {
    Tongue tongue = tokens.tongue();
    return tongue != null
        && tongue.capitalisesNouns()
        && tokens.is(token, Kind.GIVEN)
        && token + 1 < run.to()
        && tokens.shape(token - 1) == Shape.CAPITAL
        && !tokens.is(token - 1, Kind.GIVEN | Kind.JOIN);
  }

  private boolean isListed(int from, int to) {
    return to - from > 1
        && ((tokens.kinds(from, to) & (Kind.PLACE | Kind.KNOWN_ORGANISATION)) != 0
            || companies.isShort(from, to));
  }

  /**
   * Where the office begins whose last word opens the run: "Chancellor of the Exchequer Nigel
   * Lawson", "Minister of Finance Kiichi Miyazawa", "President of Zambia Kenneth Kaunda"; else -1.
   */
  private int officeOfSomething(Run run) {
    int first = run.from();
    int of = tokens.reads(first - 1, "the") ? first - 2 : first - 1;
    boolean office =
        of > 0
            && !tokens.breaksBefore(first)
            && tokens.reads(of, "of")
            && tokens.is(of - 1, Kind.TITLE)
            && tokens.isNameLike(of - 1);
    return office
            && run.to() - first >= 3
            && !tokens.is(first, Kind.GIVEN)
            && tokens.is(first + 1, Kind.GIVEN)
            && !tokens.is(first + 1, Kind.DEMONYM)
            && !tokens.is(run.to() - 1, Kind.ORGANISATION)
        ? of - 1
        : -1;
  }

  /** "press secretary", "activist" right before the name, in lower case. */
  private @Nullable String lowerRole(int name) {
    int last = name - 1;
    if (last < 0 || tokens.breaksBefore(name) || !tokens.is(last, Kind.ROLE)) {
      return null;
    }
    if (tokens.shape(last) != Shape.LOWER) {
      return null;
    }
    int first = last;
    boolean compound = tokens.is(last - 1, Kind.ROLE) || isOfficeWord(tokens.word(last - 1));
    if (compound && tokens.shape(last - 1) == Shape.LOWER && !tokens.breaksBefore(last)) {
      first--;
    }
    return tokens.words(first, last + 1);
  }

  private static boolean isOfficeWord(String word) {
    return switch (word) {
      case "prime",
          "vice",
          "deputy",
          "foreign",
          "finance",
          "defence",
          "defense",
          "interior",
          "justice",
          "health",
          "education",
          "press",
          "home",
          "chief",
          "managing",
          "executive",
          "general",
          "head",
          "opposition",
          "crown",
          "lieutenant",
          "attorney" ->
          true;
      default -> false;
    };
  }

  /** The end of the title that begins at a token; the token itself where none does. */
  private int titleEnd(int from, Run run) {
    boolean role = from == run.from() && tokens.is(from, Kind.CAPITAL_ROLE);
    if (role && from + 1 < run.to() && tokens.is(from + 1, Kind.GIVEN)) {
      return from + 1;
    }
    int i = from;
    int end = from;
    while (i < run.to() && tokens.is(i, Kind.TITLE_PART)) {
      boolean ends = tokens.is(i, Kind.TITLE);
      i++;
      if (ends) {
        end = i;
        if (i + 1 < run.to() && tokens.reads(i, "of") && tokens.is(i + 1, Kind.TITLE_PART)) {
          i += 2;
          end = i;
        }
      }
    }
    if (end == from || !isTitleHere(from, end, run)) {
      return from;
    }
    return end;
  }

  /** "Martin Luther King", "General Assembly", "Prince Edward Island" hold no title. */
  private boolean isTitleHere(int from, int end, Run run) {
    boolean afterGivenName =
        from > run.from()
            && (tokens.is(from - 1, Kind.GIVEN) || tokens.shape(from - 1) == Shape.INITIAL)
            && !tokens.is(from - 1, Kind.PLACE | Kind.TITLE);
    if (afterGivenName && end - from == 1) {
      return false;
    }
    if (end == run.to()) {
      return true;
    }
    int rest = Kind.ORGANISATION | Kind.EVENT | Kind.PLACE_TAIL | Kind.COMPANY;
    if (tokens.is(run.to() - 1, rest) && !tokens.is(end, Kind.GIVEN)) {
      return false;
    }
    return tokens.isNameLike(end) || tokens.is(end, Kind.JOIN);
  }

  private void add(List<Candidate> candidates, int from, int to, @Nullable String role) {
    int first = from;
    int end = to;
    while (first < end && (!tokens.isNameLike(first) && !tokens.is(first, Kind.JOIN))) {
      first++;
    }
    while (end > first && isDroppedAtEnd(end - 1)) {
      end--;
    }
    if (first == end) {
      return;
    }
    boolean article = tokens.reads(first, "The") && first + 1 < end;
    if (article && !tokens.is(end - 1, Kind.ORGANISATION) && !isListed(first, end)) {
      first++;
    }
    int lead = demonymEnd(first, end);
    if (lead > first && lead < end) {
      first = lead;
    }
    if (tokens.isNameLike(first) || tokens.is(first, Kind.JOIN)) {
      if (first == from && isDirectionOf(first, end)) {
        first--;
      }
      candidates.add(Candidate.of(tokens, first, end, isOfficeIn(first, end) ? null : role));
    }
  }

  /** "Prezydent USA": other languages put the country of an office right behind it. */
  private boolean isOfficeIn(int from, int to) {
    return tokens.tongue() != null
        && (tokens.kinds(from, to) & (Kind.COUNTRY | Kind.REGION)) != 0
        && !tokens.is(from, Kind.GIVEN);
  }

  /** "western Europe": the lists know some names that begin with a small letter. */
  private boolean isDirectionOf(int from, int to) {
    return from > 0
        && !tokens.breaksBefore(from)
        && tokens.is(from - 1, Kind.STARTS_PHRASE)
        && tokens.shape(from - 1) == Shape.LOWER
        && (tokens.kinds(from - 1, to) & Kind.PLACE) != 0;
  }

  private boolean isDroppedAtEnd(int token) {
    return !tokens.isNameLike(token) && tokens.shape(token) != Shape.NUMBER
        || tokens.is(token, Kind.CALENDAR) && !tokens.is(token - 1, Kind.GIVEN);
  }

  /**
   * Past the adjectives that open a run: "Russian" of "Russian Railways Minister". They stay where
   * they belong to an organisation: "Canadian Broadcasting Corporation".
   */
  private int demonymEnd(int from, int to) {
    if (isListed(from, to)) {
      return from;
    }
    int i = from;
    while (i < to) {
      if (tokens.is(i, Kind.STARTS_PHRASE) && i + 1 < to && isDemonym(i, i + 2)) {
        i += 2;
      } else if (tokens.is(i, Kind.DEMONYM) && !tokens.is(i, Kind.PLACE)) {
        i++;
      } else {
        break;
      }
    }
    int named = Kind.ORGANISATION | Kind.ORGANISATION_HEAD | Kind.COMPANY | Kind.EVENT;
    for (int t = i; t < to; t++) {
      if (tokens.is(t, named)) {
        return from;
      }
    }
    return i;
  }

  private boolean isDemonym(int from, int to) {
    return (tokens.kinds(from, to) & Kind.DEMONYM) != 0;
  }
}
