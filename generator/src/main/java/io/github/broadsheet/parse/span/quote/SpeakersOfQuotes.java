package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.BlockWords;
import io.github.broadsheet.parse.span.text.Sentences;
import io.github.broadsheet.parse.span.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speakers of all quotations of one story, in the order of the text: what stands around a
 * quotation, then whom a pronoun means, then who spoke last.
 *
 * <p>Made for one story and used once.
 */
final class SpeakersOfQuotes {

  /** A bare quotation of fewer words than this is a phrase that the writer borrows. */
  private static final int WORDS_OF_A_SPEECH = 4;

  /**
   * Who a quotation is by.
   *
   * @param certainty from 0 to 1; 1 where nobody is found
   */
  record Found(@Nullable Attribution attribution, double certainty) {}

  private static final Found NOBODY = new Found(null, 1.0);

  private final BlockWords text;
  private final List<Block> blocks;
  private final List<Quoted> quotes;
  private final Cast cast;
  private final Antecedents antecedents = new Antecedents();
  private final List<Found> found = new ArrayList<>();

  /** Index of the next mention that the antecedents have not seen. */
  private int nextMention;

  SpeakersOfQuotes(BlockWords text, List<Block> blocks, List<Quoted> quotes, Cast cast) {
    this.text = text;
    this.blocks = blocks;
    this.quotes = quotes;
    this.cast = cast;
  }

  /** One finding for each quotation, in the order given. */
  List<Found> find() {
    int at = 0;
    for (int index = 0; index < blocks.size(); index++) {
      Block block = blocks.get(index);
      int end = at;
      while (end < quotes.size() && quotes.get(end).block() == index) {
        end++;
      }
      if (block.kind().isStory() || end > at) {
        read(index, quotes.subList(at, end));
      }
      at = end;
    }
    share();
    return found;
  }

  private void read(int index, List<Quoted> inBlock) {
    Span block = blocks.get(index).span();
    Narration narration =
        Narration.of(text.of(index), Sentences.of(text.letters(), block), inBlock);
    SpeakerOfQuote reader = new SpeakerOfQuote(narration, text.isEnglish());
    int lastSentence = -1;
    for (Quoted quote : inBlock) {
      Words words = narration.words();
      int first = words.indexAt(quote.outer().start());
      int last = words.indexAt(quote.outer().end()) - 1;
      Voice voice = reader.find(first, last, text.letters()[quote.words().end() - 1]);
      int seenTo = voice == null ? quote.outer().start() : words.start(voice.first());
      lastSentence = note(narration, lastSentence, seenTo);
      Found finding = voice == null ? bare(narration, quote, first) : by(voice, words);
      found.add(finding);
    }
    note(narration, lastSentence, block.end());
  }

  /** Tells the antecedents of the first person of each sentence up to an offset. */
  private int note(Narration narration, int lastSentence, int upTo) {
    Words words = narration.words();
    int sentence = lastSentence;
    List<Mention> mentions = cast.mentions();
    while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < upTo) {
      Mention mention = mentions.get(nextMention++);
      int at = words.indexAt(mention.span().start());
      if (mention.type() != EntityType.PERSON || !narration.tells(at)) {
        continue;
      }
      antecedents.note(mention, words, at);
      if (narration.sentence(at) != sentence) {
        sentence = narration.sentence(at);
        antecedents.note(new Speaker(mention.canonical(), true, true));
      }
    }
    return sentence;
  }

  private Found by(Voice voice, Words words) {
    Span surface = Span.of(words.start(voice.first()), words.endOfBare(voice.last()));
    boolean pronoun = voice.first() == voice.last() && SmallWords.isPronoun(words, voice.first());
    Speaker speaker =
        pronoun
            ? antecedents.of(SmallWords.pronoun(words, voice.first()))
            : SpeakerInWords.of(voice, words, cast);
    if (speaker == null || !text.isEnglish() && isAnyNoun(voice, words)) {
      return NOBODY;
    }
    antecedents.note(speaker);
    Attribution attribution =
        new Attribution(speaker.name(), surface, speaker.named(), voice.verb());
    return new Found(attribution, pronoun ? 0.75 : 0.9);
  }

  /** Whether a capital may be all that makes one word a name, as German has on every noun. */
  private boolean isAnyNoun(Voice voice, Words words) {
    Span word = words.span(voice.first(), voice.last());
    String name = words.at(voice.first());
    return voice.first() == voice.last()
        && cast.at(word) == null
        && cast.fullName(name).equals(name);
  }

  /** A sentence in quotation marks without a word about its speaker: whoever spoke last goes on. */
  private Found bare(Narration narration, Quoted quote, int first) {
    Words words = narration.words();
    boolean beginsSentence = first == 0 || !narration.together(first - 1, first);
    Speaker latest = antecedents.latest();
    int last = words.indexAt(quote.words().end() - 1);
    if (!beginsSentence || latest == null || last - first < WORDS_OF_A_SPEECH) {
      return NOBODY;
    }
    return new Found(new Attribution(latest.name(), null, latest.named(), null), 0.65);
  }

  /** A quotation that runs over paragraphs has one speaker. */
  private void share() {
    for (int i = quotes.size() - 2; i >= 0; i--) {
      Attribution next = found.get(i + 1).attribution();
      boolean surfaceless = found.get(i).attribution() == null || isBare(i);
      if (quotes.get(i).runsOn() && surfaceless && next != null && !isBare(i + 1)) {
        found.set(i, goesOn(next));
      }
    }
    for (int i = 1; i < quotes.size(); i++) {
      Attribution before = found.get(i - 1).attribution();
      if (quotes.get(i - 1).runsOn() && before != null && found.get(i).attribution() == null) {
        found.set(i, goesOn(before));
      }
    }
  }

  private boolean isBare(int i) {
    Attribution attribution = found.get(i).attribution();
    return attribution == null || attribution.surface() == null;
  }

  private static Found goesOn(Attribution with) {
    return new Found(new Attribution(with.speaker(), null, with.named(), with.verb()), 0.8);
  }
}
