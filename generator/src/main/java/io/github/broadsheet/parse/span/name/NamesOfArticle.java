package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that an article has made known: "Tokayev" is a person because "Kassym-Jomart Tokayev"
 * is one.
 */
final class NamesOfArticle {

  private static final int LONGEST = 7;

  private static final int HIGHEST_SCORE = 3;

  /** "Reuters SMC" is no Mr SMC. */
  private static final int LONGEST_ACRONYM = 4;

  /** What stands between the two sides of a match. */
  private static final Set<String> AT = Set.of("AT", "BEAT", "V", "VS");

  private static final List<Clue> OF_COMPANIES =
      List.of(new CompanyActs(), new CompanyBefore(), new OfficeBefore(), new OrganisationActs());

  private final Tokens tokens;
  private final Lists lists;
  private final CompaniesOfArticle companies;
  private final Map<String, EntityType> whole = new HashMap<>();
  private final Map<String, Boolean> surnames = new HashMap<>();

  NamesOfArticle(Tokens tokens, Lists lists, CompaniesOfArticle companies) {
    this.tokens = tokens;
    this.companies = companies;
    this.lists = lists;
  }

  /** Notes a name and, if it is a person's, the surname. */
  void learn(Candidate candidate, EntityType type) {
    whole.put(candidate.key(), type);
    if (type == EntityType.PERSON && candidate.length() > 1) {
      boolean acronym =
          tokens.shape(candidate.last()) == Shape.UPPER
              && tokens.length(candidate.last()) <= LONGEST_ACRONYM;
      boolean company = companies.isShort(candidate.from(), candidate.from() + 1);
      if (!acronym && !company) {
        surnames.put(lower(candidate.last()), true);
      }
      for (int i = candidate.from() + 1; i < candidate.last(); i++) {
        if (tokens.is(i, Kind.JOIN) || tokens.reads(i, "Al")) {
          surnames.put(tokens.words(i, candidate.to()).toLowerCase(Locale.ROOT), true);
          break;
        }
      }
      if (!tokens.is(candidate.from(), Kind.PLACE | Kind.COMMON | Kind.JOIN)) {
        surnames.putIfAbsent(lower(candidate.from()), false);
      }
    }
  }

  private String lower(int token) {
    return tokens.word(token).toLowerCase(Locale.ROOT);
  }

  /** The type of a candidate, in the light of the other names of the article. */
  @Nullable EntityType typeOf(Candidate candidate, @Nullable EntityType alone) {
    Boolean surname = surnames.get(candidate.key());
    if (surname == null) {
      return alone;
    }
    if (candidate.role() != null) {
      return alone == EntityType.ORGANISATION ? EntityType.PERSON : alone;
    }
    int kinds = candidate.kinds();
    boolean country = (kinds & Kind.COUNTRY) != 0 && (kinds & Kind.GIVEN) == 0;
    if (country || alone == EntityType.ORGANISATION && (!surname || actsAsCompany(candidate))) {
      return alone;
    }
    return surname || alone == null ? EntityType.PERSON : alone;
  }

  /** "Brask said it sold", "Brask stock": here Brask Inc, though a Lena Brask is named, too. */
  private boolean actsAsCompany(Candidate candidate) {
    int after = candidate.after(0);
    if (!companies.isShort(candidate) || after >= 0 && tokens.shape(after) == Shape.POSSESSIVE) {
      return false;
    }
    for (Clue clue : OF_COMPANIES) {
      if (clue.of(candidate).organisation() > 0) {
        return true;
      }
    }
    return false;
  }

  /** The names in lines of capitals: those that the running text or the lists know. */
  List<NameSpan> inLoudLines() {
    List<NameSpan> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int to = tokens.isLoud(i) && tokens.isNameLike(i) ? loudEnd(i, names) : i;
      i = Math.max(to, i + 1);
    }
    return names;
  }

  private int loudEnd(int from, List<NameSpan> names) {
    int limit = from + 1;
    while (limit < from + LONGEST && !tokens.breaksBefore(limit)) {
      limit++;
    }
    for (int to = limit; to > from; to--) {
      EntityType type = tokens.isNameLike(to - 1) ? loudType(from, to) : null;
      if (type != null) {
        names.add(new NameSpan(tokens.span(from, to), type, 0.7, "NameInHeadline", null));
        return to;
      }
    }
    return from;
  }

  /** "JAKARTA POST", "U.S. OPEN": the place names something else. */
  private boolean isPartOfTitle(int next) {
    if (!tokens.isNameLike(next) || tokens.breaksBefore(next) || !tokens.isLoud(next)) {
      return false;
    }
    boolean two = tokens.isNameLike(next + 1) && !tokens.breaksBefore(next + 1);
    String words = tokens.words(next, two ? next + 2 : next + 1);
    int kinds =
        lists.kinds(Lists.inTitleCase(tokens.word(next))) | lists.kinds(Lists.inTitleCase(words));
    return (kinds & (Kind.EVENT | Kind.ORGANISATION)) != 0;
  }

  /** "NEW YORK 74 59 .556", "DETROIT AT TORONTO": in a table of results a town is its club. */
  private boolean isClub(int from, int to, int kinds) {
    if ((kinds & Kind.COUNTRY) != 0) {
      return false;
    }
    boolean ends = tokens.breaksBefore(to);
    boolean scores =
        !ends
            && tokens.shape(to) == Shape.NUMBER
            && tokens.length(to) <= HIGHEST_SCORE
            && (tokens.breaksBefore(to + 1) || tokens.shape(to + 1) == Shape.NUMBER);
    boolean visits = !ends && AT.contains(tokens.word(to));
    boolean host = ends && !tokens.breaksBefore(from) && AT.contains(tokens.word(from - 1));
    return scores || visits || host;
  }

  private @Nullable EntityType loudType(int from, int to) {
    String words = tokens.words(from, to);
    int kinds = tokens.kinds(from, to) | lists.kinds(Lists.inTitleCase(words));
    if ((kinds & (Kind.REGION | Kind.CITY)) != 0 && isClub(from, to, kinds)) {
      return EntityType.ORGANISATION;
    }
    EntityType known = whole.get(words.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known == EntityType.PLACE && isPartOfTitle(to) ? null : known;
    }
    if (Boolean.TRUE.equals(surnames.get(words.toLowerCase(Locale.ROOT)))) {
      return EntityType.PERSON;
    }
    if ((kinds & (Kind.COUNTRY | Kind.REGION | Kind.LARGE_CITY)) != 0
        && (kinds & (Kind.GIVEN | Kind.COMMON | Kind.FUNCTION)) == 0) {
      return isPartOfTitle(to) ? null : EntityType.PLACE;
    }
    return (kinds & Kind.KNOWN_ORGANISATION) != 0 && (kinds & Kind.FUNCTION) == 0
        ? EntityType.ORGANISATION
        : null;
  }
}
