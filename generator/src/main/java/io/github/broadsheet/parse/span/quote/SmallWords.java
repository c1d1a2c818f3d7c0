package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.Set;

/** The small words that hold English sentences together, and titles before names. */
final class SmallWords {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "it", "you");

  private static final Set<String> DETERMINERS =
      WordSet.of(
          """
          the a an his her its their our my some many several one two three four five
          this that these those another most all no both other each every few
          """);

  private static final Set<String> PREPOSITIONS =
      WordSet.of(
          """
          in on at by from with to into during after before as about against over under
          through since until amid among between without within despite via per than
          upon near outside inside behind of for along following like unlike towards
          toward across around
          """);

  private static final Set<String> JOINTS =
      WordSet.of(
          """
          and but or nor that which who whom whose when where while because if whether
          although though so yet how why what then once unless whereas whenever not
          """);

  private static final Set<String> ADVERBS =
      WordSet.of(
          """
          also later then once again even just never often already still first soon now
          has have had would will could did does do himself herself themselves both
          further instead always sometimes not reportedly simply there famously wryly
          since ever only recently today yesterday may might can should must really all
          long quickly last quietly week month year night
          """);

  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "been", "be", "being", "gets", "got");

  private static final Set<String> OPENERS =
      WordSet.of(
          """
          the a an but and or so yet in on at by from with to for of after before as
          when while if because since although though this that these those there it he
          she they we i you his her its their our my what who how why where which not no
          now then still also however meanwhile asked one two some many most all both
          even only just last next under during despite until over later earlier
          according once another other such instead indeed perhaps maybe here yes
          speaking about like unlike every each few several three four five much more
          nor among against amid between through without within whether is was are were
          will would can could should do does did has have had let nearly almost around
          following additionally moreover furthermore therefore recently today yesterday
          tomorrow first second finally your me him them us say says said any anyone
          everyone nobody
          """);

  private static final Set<String> TITLES =
      WordSet.of(
          """
          mr mrs ms miss dr sir dame lord lady baroness mx president vice prime minister
          premier chancellor king queen prince princess pope cardinal archbishop bishop
          father reverend rev rabbi imam sheikh ayatollah senator sen sens congressman
          congresswoman representative rep reps governor gov govs mayor secretary
          attorney general gen colonel col major maj captain capt lieutenant lt sergeant
          sgt admiral adm judge justice chief sheriff detective officer inspector
          superintendent commissioner director chairman chairwoman chair chairperson
          professor prof speaker leader ambassador foreign defence defense deputy former
          spokesman spokeswoman spokesperson democrat republican coach ceo candidate
          counsel councilman councillor commander marshal minority majority state
          treasurer campaign manager strategist host author editor reporter nominee
          de-facto acting mp msp
          """);

  private static final Set<String> PLAIN_VERBS =
      WordSet.of(
          """
          met left came went took made gave got held kept led lost ran saw sent spent stood won
          began brought built bought broke chose drew fell found grew knew paid rose sat sold
          showed became put set hit shot let cut
          """);

  private SmallWords() {}

  /** A common verb without {@code -ed}, or one with {@code -n't}. */
  static boolean isPlainVerb(Words words, int at) {
    String word = words.at(at);
    return PLAIN_VERBS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t");
  }

  /** The pronoun that word {@code at} is, also with its verb ({@code he'd}); or the empty text. */
  static String pronoun(Words words, int at) {
    if (words.length(at) > 7) {
      return "";
    }
    String word = words.lower(at);
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    String pronoun = apostrophe < 0 ? word : word.substring(0, apostrophe);
    return PRONOUNS.contains(pronoun) ? pronoun : "";
  }

  static boolean isPronoun(Words words, int at) {
    return !pronoun(words, at).isEmpty();
  }

  static boolean isDeterminer(Words words, int at) {
    return DETERMINERS.contains(words.lower(at));
  }

  static boolean isPreposition(Words words, int at) {
    return PREPOSITIONS.contains(words.lower(at));
  }

  /** {@code and}, {@code that}, {@code who}: a new clause begins with it. */
  static boolean isJoint(Words words, int at) {
    return JOINTS.contains(words.lower(at));
  }

  /** What may stand between a subject and its verb: {@code also}, {@code has}, {@code angrily}. */
  static boolean isAdverb(Words words, int at) {
    String word = words.lower(at);
    return ADVERBS.contains(word)
        || word.length() > 4 && word.endsWith("ly") && !words.isCapitalised(at);
  }

  /** {@code was told}: the subject is not the speaker. */
  static boolean isPassive(Words words, int at) {
    return PASSIVE.contains(words.lower(at));
  }

  /** A word that begins sentences with a capital and is no part of a name. */
  static boolean isOpener(Words words, int at) {
    return OPENERS.contains(words.lower(at));
  }

  /** A title or office before a name, without its full stop. */
  static boolean isTitle(Words words, int at) {
    return TITLES.contains(words.lower(at));
  }
}
