package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the plainest sentences of other languages than English: {@code „…“, sagte Ana
 * Moor}, {@code « … », a déclaré Ana Moor}, {@code Ana Moor dijo: «…»}. A verb alone says little
 * without the grammar around it, so that only a name right beside it counts.
 */
final class SpeakerAbroad {

  /** Finite verbs, and participles behind an auxiliary. */
  private static final Set<String> VERBS =
      WordSet.of(
          """
          sagte sagt sagten erklärte erklärt betonte betont meinte meint berichtete berichtet warnte
          warnt forderte fordert kritisierte kritisiert schrieb schreibt erzählte erzählt äußerte
          ergänzte ergänzt fügte teilte kommentierte antwortete bestätigte kündigte lobte versicherte
          resümierte bilanzierte räumte gestand
          dit disait déclaré déclare expliqué explique affirmé affirme assuré assure estimé estime
          annoncé indiqué indique souligné souligne précisé précise raconté raconte ajouté ajoute
          regretté regrette rappelé rappelle confié confie martelé dénoncé dénonce insisté insiste
          lancé résumé résume plaidé
          dijo dice afirmó afirma aseguró asegura explicó explica señaló señala declaró indicó agregó
          añadió sostuvo manifestó comentó subrayó advirtió reconoció recalcó lamentó expresó apuntó
          asegurado afirmado explicado señalado declarado añadido dicho
          detto afferma affermato spiega spiegato dichiarato sottolinea sottolineato aggiunge aggiunto
          racconta raccontato commenta commentato ribadito assicura assicurato osserva osservato
          disse diz afirmou afirma explicou declarou garantiu acrescentou destacou ressaltou contou
          comentou avaliou lamentou
          zei zegt vertelt vertelde stelt benadrukt benadrukte schrijft schreef reageert reageerde
          säger sade sa skriver berättar menar uppger förklarar konstaterar
          siger sagde fortæller mener oplyser udtaler lyder skrev
          sier forteller opplyser uttaler forklarer
          powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła dodał dodała twierdzi ocenił
          oceniła podkreślił podkreśliła poinformował poinformowała zaznaczył zaznaczyła napisał
          napisała oświadczył oświadczyła wyjaśnił wyjaśniła przyznał przyznała
          řekl řekla říká uvedl uvedla dodal dodala tvrdí prohlásil prohlásila sdělil sdělila upozornil
          upozornila napsal napsala vysvětlil vysvětlila
          kata ujar ucap tutur jelas ungkap tegas
          mondta közölte írta
          spus declarat afirmat spune afirmă anunțat
          sanoi sanoo kertoo kertoi toteaa totesi
          сказал сказала заявил заявила сообщил сообщила отметил отметила добавил добавила
          сказав зазначив зазначила повідомив повідомила додав додала наголосив наголосила
          """);

  /** What stands between a quotation and a participle, or a name and one. */
  private static final Set<String> AUXILIARIES =
      Set.of("a", "ha", "hat", "har", "heeft", "avait", "había", "hatte", "havia", "aveva");

  /** In the words of somebody: what follows is a name or nothing. */
  private static final Set<String> ACCORDING =
      Set.of("so", "laut", "aldus", "selon", "según", "segundo", "secondo", "według", "enligt");

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "al", "bin", "ten");

  private static final int MOST_WORDS = 7;

  /** How far before a quotation its verb is looked for, in words. */
  private static final int REACH = 30;

  private final Narration narration;
  private final Words words;
  private final boolean english;

  /**
   * Of one block.
   *
   * @param english whether the text may be in English, where {@code so Ana Moor} begins a clause
   */
  SpeakerAbroad(Narration narration, boolean english) {
    this.english = english;
    this.narration = narration;
    this.words = narration.words();
  }

  /**
   * The words that name the speaker, or null.
   *
   * @param first index of the opening mark
   * @param last index of the closing mark, or of the last word where none closes
   */
  @Nullable Voice find(int first, int last) {
    Voice behind = behind(last + 1, english && "„»«".indexOf(words.first(first)) < 0);
    return behind == null && words.isSign(first - 1, ':') ? before(first - 1) : behind;
  }

  private @Nullable Voice behind(int from, boolean verbsOnly) {
    int at = words.isSign(from, ',') || isDash(from) ? from + 1 : from;
    at += isPerfect(at) ? 1 : 0;
    if (!narration.tells(at) || !isSmall(at)) {
      return null;
    }
    String word = words.at(at);
    if (VERBS.contains(word)) {
      return named(at + 1, word);
    }
    if (verbsOnly || !ACCORDING.contains(word)) {
      return null;
    }
    Voice voice = named(at + 1, word);
    return voice != null && endsThere(voice.last() + 1) ? voice : null;
  }

  private boolean isDash(int at) {
    return words.isSign(at, '–') || words.isSign(at, '—') || words.isSign(at, '-');
  }

  private boolean isPerfect(int at) {
    return isSmall(at) && AUXILIARIES.contains(words.at(at)) && VERBS.contains(words.at(at + 1));
  }

  private boolean isSmall(int at) {
    return words.isWord(at) && !words.isCapitalised(at);
  }

  private boolean endsThere(int at) {
    return !words.has(at) || words.isSign(at, '.') || words.isSign(at, ',');
  }

  /** The name that begins with a word. */
  private @Nullable Voice named(int from, String verb) {
    int to = from;
    while (to - from < MOST_WORDS && narration.tellsWith(to, from) && goesOn(to)) {
      to++;
    }
    return to == from ? null : new Voice(from, to - 1, verb);
  }

  private boolean goesOn(int at) {
    return words.isCapitalised(at)
        || PARTICLES.contains(words.at(at))
            && (words.isCapitalised(at + 1) || PARTICLES.contains(words.at(at + 1)))
            && words.isCapitalised(at - 1);
  }

  /**
   * {@code Ana Moor dijo este lunes: «…»}, {@code Dazu sagte Ana Moor: „…“}: the last verb of
   * speech in the sentence, with a name right before or behind it.
   */
  private @Nullable Voice before(int colon) {
    for (int i = colon - 1; i > colon - REACH && narration.tellsWith(i, colon); i--) {
      if (isSmall(i) && VERBS.contains(words.at(i))) {
        Voice voice = upTo(isPerfect(i - 1) ? i - 2 : i - 1, words.at(i));
        return voice == null ? named(i + 1, words.at(i)) : voice;
      }
    }
    return null;
  }

  /** The name that ends with a word. */
  private @Nullable Voice upTo(int last, String verb) {
    int from = last;
    while (from > last - MOST_WORDS && narration.tellsWith(from, last) && isOfName(from, last)) {
      from--;
    }
    return from == last ? null : new Voice(from + 1, last, verb);
  }

  private boolean isOfName(int at, int last) {
    return words.isCapitalised(at)
        || at < last && PARTICLES.contains(words.at(at)) && words.isCapitalised(at - 1);
  }
}
