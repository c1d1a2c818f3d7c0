package io.github.broadsheet.parse.span.name;

/**
 * What the word lists say about a word, one bit a list. A word is often in several: {@code Jordan}
 * is a country and a given name.
 */
final class Kind {

  /** {@code Vladimir}. */
  static final int GIVEN = 1;

  /** Ends a title that stands before a name: {@code President}. */
  static final int TITLE = 1 << 1;

  /** Stands inside a title of several words: {@code Prime}. */
  static final int TITLE_PART = 1 << 2;

  /** What a person is, in lower case: {@code activist}. */
  static final int ROLE = 1 << 3;

  /** Ends the name of an organisation: {@code University}. */
  static final int ORGANISATION = 1 << 4;

  /** Takes {@code of} and more into the name of an organisation: {@code Ministry}. */
  static final int ORGANISATION_HEAD = 1 << 5;

  /** Ends the name of a company: {@code Inc}. */
  static final int COMPANY = 1 << 6;

  /** Ends the name of a place: {@code River}. */
  static final int PLACE_TAIL = 1 << 7;

  /** Begins the name of a place: {@code Mount}. */
  static final int PLACE_HEAD = 1 << 8;

  /** A kind of place, in lower case: {@code town}. */
  static final int PLACE_KIND = 1 << 9;

  /** {@code North}, {@code Central}. */
  static final int DIRECTION = 1 << 10;

  /** Ends the name of an event, law or prize: {@code Cup}. */
  static final int EVENT = 1 << 11;

  /** Days, months and feasts. */
  static final int CALENDAR = 1 << 12;

  /** Written with a capital, but neither person, place nor organisation: {@code Internet}. */
  static final int THING = 1 << 13;

  /** {@code said}, {@code told}. */
  static final int SAY = 1 << 14;

  /** Stands before places: {@code in}. */
  static final int BEFORE_PLACE = 1 << 15;

  /** Small words inside names: {@code van}, {@code bin}. */
  static final int JOIN = 1 << 16;

  /** {@code Kazakh}, {@code Africans}. */
  static final int DEMONYM = 1 << 17;

  /** A country, whole: {@code Kazakhstan}. */
  static final int COUNTRY = 1 << 18;

  /** A region, state, sea or well-known city, whole: {@code Siberia}. */
  static final int REGION = 1 << 19;

  /** A city of 30,000 people or more, whole. */
  static final int CITY = 1 << 20;

  /** A city of 500,000 people or more, or a capital. */
  static final int LARGE_CITY = 1 << 21;

  /** A well-known organisation, whole: {@code Kremlin}. */
  static final int KNOWN_ORGANISATION = 1 << 22;

  /** Begins no name: {@code The}, {@code However}. */
  static final int FUNCTION = 1 << 23;

  /** Often stands first in a sentence: {@code Police}. */
  static final int COMMON = 1 << 24;

  /** The first word of a name of several words in the lists: {@code New} of {@code New York}. */
  static final int STARTS_PHRASE = 1 << 25;

  /** An everyday word of English, here with a capital. */
  static final int EVERYDAY = 1 << 26;

  /** An institution that many countries have: {@code Parliament}. */
  static final int INSTITUTION = 1 << 27;

  /** A word of sport: {@code innings}. */
  static final int SPORT = 1 << 28;

  /** What a person is, with a capital: {@code Economist}. */
  static final int CAPITAL_ROLE = 1 << 29;

  /** Begins or ends the name of an organisation in another language: {@code Ministerio}. */
  static final int BODY = 1 << 30;

  /** Any place of the lists. */
  static final int PLACE = COUNTRY | REGION | CITY | LARGE_CITY;

  private Kind() {}
}
