package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether more than a capital letter speaks for a name in a text of another language. Two words
 * with capitals are a person in English, "Erste Hilfe" and "Mit Blick" are none.
 */
final class EvidenceAbroad {

  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_PLACE = 3;

  private final Tongue tongue;
  private final Seen seen;

  EvidenceAbroad(Tongue tongue, Seen seen) {
    this.tongue = tongue;
    this.seen = seen;
  }

  /** The keys of the candidates for whose type one of their occurrences gives evidence. */
  Set<String> evident(List<Candidate> candidates, List<EntityType> types) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      EntityType type = types.get(i);
      if (type != null && isEvident(candidates.get(i), type)) {
        keys.add(candidates.get(i).key());
      }
    }
    return keys;
  }

  private boolean isEvident(Candidate candidate, EntityType type) {
    return switch (type) {
      case PERSON -> isPerson(candidate);
      case PLACE -> isPlace(candidate);
      case ORGANISATION -> isOrganisation(candidate);
    };
  }

  private boolean isPerson(Candidate candidate) {
    if (candidate.length() > LONGEST_PERSON || candidate.anyIs(Kind.BODY)) {
      return false;
    }
    if ((tongue.kinds(candidate.tokens().word(candidate.last())) & Kind.TITLE) != 0) {
      return false;
    }
    if (candidate.role() != null) {
      return true;
    }
    if (candidate.length() == 1) {
      return false;
    }
    if (candidate.firstIs(Kind.GIVEN) || hasInitial(candidate)) {
      return !candidate.lastIs(Kind.COUNTRY);
    }
    if (tongue.capitalisesNouns()) {
      return candidate.length() == 2
          && (hasAge(candidate) || candidate.tokens().is(candidate.before(1), Kind.SAY));
    }
    return !candidate.anyIs(Kind.JOIN | Kind.COUNTRY)
        && !candidate.tokens().opens(candidate.from())
        && isWrittenInside(candidate);
  }

  private static boolean hasInitial(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    for (int i = candidate.from(); i < candidate.last(); i++) {
      if (tokens.shape(i) == Shape.INITIAL) {
        return tokens.shape(candidate.last()) == Shape.CAPITAL;
      }
    }
    return false;
  }

  private static boolean hasAge(Candidate candidate) {
    return new AgeOrWhoAfter().of(candidate).person() > 0;
  }

  /** Whether every word of a name has its capital where no sentence begins, and never a small. */
  private boolean isWrittenInside(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (tokens.isNameLike(i) && (seen.isOrdinary(i) || !seen.isCapitalInside(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlace(Candidate candidate) {
    int kinds = candidate.kinds();
    if ((kinds & (Kind.COUNTRY | Kind.REGION | Kind.LARGE_CITY)) != 0) {
      return true;
    }
    if (tongue.capitalisesNouns()) {
      return (kinds & Kind.CITY) != 0
          && (candidate.length() > 1 || isAfterPreposition(candidate.wordBefore()));
    }
    return candidate.length() <= LONGEST_PLACE
        && ((kinds & Kind.CITY) != 0 || isWrittenInside(candidate));
  }

  private static boolean isAfterPreposition(String word) {
    return switch (word) {
      case "in", "aus", "nach", "bei", "von", "zu", "um", "vun", "op" -> true;
      default -> false;
    };
  }

  private boolean isOrganisation(Candidate candidate) {
    if ((candidate.kinds() & Kind.KNOWN_ORGANISATION) != 0
        || candidate.lastIs(Kind.COMPANY)
        || hasCapitals(candidate)) {
      return true;
    }
    if (tongue.capitalisesNouns()) {
      return candidate.length() > 1
          && candidate.lastIs(Kind.ORGANISATION)
          && !candidate.anyIs(Kind.JOIN);
    }
    return candidate.firstIs(Kind.BODY) && candidate.length() > 1 || isWrittenInside(candidate);
  }

  /** "EU", "ProSieben". */
  private static boolean hasCapitals(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (tokens.shape(i) == Shape.UPPER) {
        return true;
      }
    }
    return candidate.length() == 1 && new Acronym().of(candidate).organisation() > 0;
  }
}
