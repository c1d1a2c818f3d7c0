package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * Verbs that introduce words said or written: {@code said}, {@code told}, {@code vowed}, {@code
 * called}. Only their finite forms have a subject of their own; {@code saying} and {@code to say}
 * take that of the verb before them.
 */
final class SpeechVerbs {

  /**
   * Verbs to which {@code -s}, {@code -ed} and {@code -ing} are added; where that doubles a
   * consonant, the right form stands below.
   */
  private static final String REGULAR =
      """
      accept accuse acknowledge add address admit admonish advise affirm agree allege announce
      answer appeal argue ask assail assert assess assure attack bemoan blame blast boast brag brand
      bristle call caution challenge charge chastise chide claim clarify comment complain concede
      conclude condemn confess confide confirm contend counter crack criticise criticize cry cite
      declare decry defend demand deny deride describe detail disclose dismiss dub echo emphasise
      emphasize endorse enthuse exclaim explain express fault fire fret gripe grouse growl hail
      implore imply indicate inform insist interject invoke joke lambaste lament laugh liken lecture
      label mention mock moan mourn muse mutter note object observe offer opine order pledge post
      praise preach predict press proclaim promise promote propose protest quip question quote
      reason rebuke recall reckon recount refer reflect reiterate rejoice relate remark remember
      remind reply report repeat respond retort reveal ridicule rip roar rule scoff scream shout
      sigh slam snap sneer state stress suggest summarise summarize sum surmise tease testify thank
      thunder tout tweet retweet text urge vent vow wail warn whisper wonder worry yell email mail
      reassert reaffirm recommend request convey profess pronounce signal snark volunteer venture
      """;

  private static final String IRREGULAR =
      """
      said says say told tells tell wrote writes write thought thinks think felt feels feel
      spoke speaks swore swears swear began begins went goes read reads put puts
      knew knows believed believes believe hoped hopes hope feared fears fear argued
      shot lashed hit hits pleaded pled pleads sang sings sing saw sees taunted taunts
      dubbed dubs quipped quips ripped rips slammed slams snapped snaps bragged brags summed
      replied replies reply cried cries decried decries denied denies deny testified testifies
      implied implies clarified clarifies worried worries mailed fretted griped labelled labels
      signalled signals referred refers admitted admits offered tweeted jibed opined
      recalled recalls urged continued continues
      """;

  private static final String PARTICIPLES =
      """
      saying telling writing thinking feeling speaking swearing believing hoping fearing dubbing
      quipping ripping slamming snapping bragging summing labelling signalling referring admitting
      reading calling putting pleading
      """;

  /** Also nouns: verbs only right behind a name, a pronoun or {@code who}. */
  private static final Set<String> NOUNS_TOO =
      WordSet.of(
          """
          calls claims charges comments reports states notes promises demands jokes
          quotes remarks posts tweets fears hopes cracks fires rules orders worries
          attacks offers appeals challenges labels details puts reads hits replies
          questions requests reasons texts emails mails signals brands answers addresses
          protests cites faults shot began went saw hit sees goes begins addressed hope
          fear feel think believe say tell write swear sing reply deny sum put read
          presses pressed ordered fired charged ruled posted posed related detailed
          branded
          """);

  private static final Set<String> FINITE = new HashSet<>();
  private static final Set<String> WITHOUT_SUBJECT = new HashSet<>();

  static {
    for (String verb : WordSet.of(REGULAR)) {
      boolean silentE = verb.endsWith("e");
      boolean consonantY =
          verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
      String stem = silentE ? verb.substring(0, verb.length() - 1) : verb;
      FINITE.add(consonantY ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed");
      FINITE.add(
          consonantY
              ? verb.substring(0, verb.length() - 1) + "ies"
              : hisses(verb) ? verb + "es" : verb + "s");
      WITHOUT_SUBJECT.add(stem + "ing");
    }
    FINITE.addAll(WordSet.of(IRREGULAR));
    WITHOUT_SUBJECT.addAll(WordSet.of(PARTICIPLES));
  }

  private SpeechVerbs() {}

  private static boolean hisses(String verb) {
    return verb.endsWith("ss") || verb.endsWith("sh") || verb.endsWith("ch");
  }

  /** Whether word {@code at} introduces speech and has a subject of its own. */
  static boolean isFinite(Words words, int at) {
    if (!Character.isLowerCase(words.first(at)) || words.length(at) < 3) {
      return false;
    }
    String word = words.at(at);
    if (!FINITE.contains(word)) {
      return false;
    }
    return !NOUNS_TOO.contains(word)
        || words.isCapitalised(at - 1)
        || SmallWords.isPronoun(words, at - 1)
        || words.is(at - 1, "who")
        || words.isSign(at - 1, ')');
  }

  /** Whether word {@code at} is {@code saying}, {@code adding} and the like. */
  static boolean isParticiple(Words words, int at) {
    return words.length(at) > 5 && WITHOUT_SUBJECT.contains(words.at(at));
  }
}
