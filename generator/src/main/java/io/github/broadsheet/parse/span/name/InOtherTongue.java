package io.github.broadsheet.parse.span.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the words of an article in another language: what the lists of English say of them gives
 * way to what that language says.
 */
final class InOtherTongue {

  /** What English says of words that only look like its own. */
  private static final int ENGLISH_ONLY =
      Kind.EVERYDAY
          | Kind.COMMON
          | Kind.THING
          | Kind.EVENT
          | Kind.ROLE
          | Kind.CAPITAL_ROLE
          | Kind.DIRECTION
          | Kind.ORGANISATION_HEAD
          | Kind.PLACE_KIND
          | Kind.SPORT
          | Kind.CALENDAR;

  /** Words that cling to a name even where a sentence opens with them. */
  private static final String CLING_AT_OPENING = " l qu c j s lorsqu dell nell all dall sull un ";

  private static final int SHORTEST_ROLE = 3;
  private static final int SHORTEST_NAME = 4;

  private final Tokens tokens;
  private final Lists lists;
  private final Tongue tongue;

  /** The words with a capital. */
  private final Set<String> capitals = new HashSet<>();

  private InOtherTongue(Tokens tokens, Lists lists, Tongue tongue) {
    this.tokens = tokens;
    this.lists = lists;
    this.tongue = tongue;
  }

  /** Changes what the tokens of an article say of themselves. */
  static void read(Tokens tokens, Lists lists, Tongue tongue) {
    tokens.speak(tongue);
    InOtherTongue reading = new InOtherTongue(tokens, lists, tongue);
    reading.collect();
    for (int i = 0; i < tokens.size(); i++) {
      reading.cut(i);
      reading.cutPossessive(i);
      if (tokens.isNameLike(i)) {
        reading.capital(i);
      } else if (tokens.shape(i) == Shape.LOWER) {
        reading.small(i);
      }
    }
  }

  private void collect() {
    for (int i = 0; i < tokens.size() && tongue.addsS(); i++) {
      if (tokens.isNameLike(i)) {
        capitals.add(tokens.word(i));
      }
    }
  }

  /** "Israels Armee" is of "Israel", if the lists know that or the article has it elsewhere. */
  private void cutPossessive(int token) {
    if (!tongue.addsS() || !tokens.isNameLike(token) || tokens.length(token) < SHORTEST_NAME) {
      return;
    }
    String word = tokens.word(token);
    if (!word.endsWith("s") || isKnown(word)) {
      return;
    }
    String bare = word.substring(0, word.length() - 1);
    int known = lists.kinds(bare) | tongue.kindsOfName(bare);
    boolean place = (known & (Kind.COUNTRY | Kind.REGION | Kind.LARGE_CITY)) != 0;
    if (place || capitals.contains(bare)) {
      tokens.narrow(token, tokens.start(token), tokens.end(token) - 1);
      if (token + 1 < tokens.size()) {
        tokens.markBreak(token + 1);
      }
    }
  }

  private boolean isKnown(String word) {
    int named = Kind.GIVEN | Kind.PLACE | Kind.KNOWN_ORGANISATION;
    return ((lists.kinds(word) | tongue.kindsOfName(word)) & named) != 0 || tongue.kinds(word) != 0;
  }

  /** "dell'Artico" is "Artico", "İzmir'in" is "İzmir". */
  private void cut(int token) {
    if (!tokens.isNameLike(token) || !tongue.elides() && !tongue.addsEndings()) {
      return;
    }
    String word = tokens.word(token);
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    if (mark <= 0 || mark + 1 == word.length()) {
      return;
    }
    boolean capitalAfter = Character.isUpperCase(word.charAt(mark + 1));
    int start = tokens.start(token);
    if (tongue.elides() && capitalAfter && clings(token, word.substring(0, mark))) {
      tokens.narrow(token, start + mark + 1, tokens.end(token));
      tokens.markBreak(token);
    } else if (tongue.addsEndings() && !capitalAfter) {
      tokens.narrow(token, start, start + mark);
      if (token + 1 < tokens.size()) {
        tokens.markBreak(token + 1);
      }
    }
  }

  private boolean clings(int token, String prefix) {
    if (Character.isLowerCase(prefix.charAt(0))) {
      boolean insideName = prefix.equals("d") && token > 0 && tokens.isNameLike(token - 1);
      return !insideName && (tongue.kinds(prefix) & Kind.FUNCTION) != 0;
    }
    return tokens.opens(token)
        && CLING_AT_OPENING.contains(" " + prefix.toLowerCase(Locale.ROOT) + " ");
  }

  private void capital(int token) {
    String word = tokens.word(token);
    int name = tongue.kindsOfName(word) | ofHyphens(word);
    int said = tongue.kinds(word);
    int known = tokens.kinds(token) & ~ENGLISH_ONLY | name;
    boolean acronym = tokens.shape(token) == Shape.UPPER;
    if ((said & Kind.FUNCTION) != 0 && !acronym) {
      tokens.tell(token, joins(token, word) ? Kind.JOIN : Kind.FUNCTION);
    } else if ((said & Kind.CALENDAR) != 0) {
      tokens.tell(token, Kind.CALENDAR | known & Kind.GIVEN);
    } else {
      int kinds = (known & Kind.GIVEN) != 0 ? known & ~Kind.FUNCTION : known;
      boolean title = (said & Kind.TITLE) != 0 && !acronym;
      tokens.tell(token, (title ? kinds & ~Kind.GIVEN : kinds) | said & ~Kind.FUNCTION);
    }
  }

  /** "Marine Le Pen", "Vincent Van Peteghem": inside a name, or where no sentence opens. */
  private boolean joins(int token, String word) {
    if (tokens.opens(token) || tongue.capitalisesNouns() && !tokens.isNameLike(token - 1)) {
      return false;
    }
    return (lists.kinds(word.toLowerCase(Locale.ROOT)) & Kind.JOIN) != 0;
  }

  /** "Karl-Theodor", "Marie-Hélène". */
  private int ofHyphens(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || hyphen + 1 == word.length()) {
      return 0;
    }
    return isGiven(word.substring(0, hyphen)) && isGiven(word.substring(hyphen + 1))
        ? Kind.GIVEN
        : 0;
  }

  private boolean isGiven(String word) {
    return ((lists.kinds(word) | tongue.kindsOfName(word)) & Kind.GIVEN) != 0;
  }

  private void small(int token) {
    String word = tokens.word(token);
    int said = tongue.kinds(word);
    int kinds = tokens.kinds(token) & (Kind.JOIN | Kind.STARTS_PHRASE);
    if ((kinds & Kind.JOIN) != 0 && isWordOfSentence(token, word)) {
      kinds &= ~Kind.JOIN;
    }
    boolean role = (said & Kind.TITLE) != 0 && word.length() >= SHORTEST_ROLE;
    tokens.tell(token, kinds | said & Kind.SAY | (role ? Kind.ROLE : 0));
  }

  /** "Francia y Alemania", "Lösung des Konflikts": what joins names elsewhere joins none here. */
  private boolean isWordOfSentence(int token, String word) {
    boolean afterJoin = token > 0 && tokens.is(token - 1, Kind.JOIN);
    if (tongue.capitalisesNouns() && !afterJoin && !followsGivenName(token)) {
      return true; // "Annalena Baerbock von den Grünen"
    }
    return switch (word) {
      case "y", "e", "do" -> !word.equals("do") || !tongue.code().matches("pt|gl");
      case "der", "den", "des", "dem", "das", "die", "zu" ->
          tongue.capitalisesNouns() && !afterJoin;
      case "da", "di", "av", "le", "les", "ben", "ten", "ter", "du", "la", "las" ->
          switch (tongue.code()) {
            case "it" -> word.equals("da") && !followsGivenName(token);
            case "pl", "cs", "hr", "sv", "no", "da", "tr", "id", "hu", "ro", "de", "lb", "fi" ->
                true;
            default -> false;
          };
      default -> false;
    };
  }

  private boolean followsGivenName(int token) {
    return tokens.is(token - 1, Kind.GIVEN) || tokens.shape(token - 1) == Shape.INITIAL;
  }
}
