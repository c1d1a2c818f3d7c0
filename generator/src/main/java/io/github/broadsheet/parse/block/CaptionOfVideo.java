package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "One sentence in the present tense that says who discusses, shows or attends something stands
 * under a video or picture": {@code The mayor of Lindholm, Ana Moor, discusses the flood on
 * 'Harbour Today.'} The story around it speaks of the past, and says <em>he said</em>.
 */
final class CaptionOfVideo implements BlockRecogniser {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 45;

  /** The verb stands among so many first words. */
  private static final int FIRST_WORDS = 16;

  private static final List<Cue> VERBS =
      Cue.all(" discusses ", " attends ", " poses ", " shows off ", " talks about ", " weighs in ");

  private static final Cue SAID = Cue.of(" said");
  private static final Cue TOLD = Cue.of(" told ");

  /** Behind one of these the sentence has another verb, or the verb another subject. */
  private static final Set<String> CLAUSES =
      Set.of(
          "that", "which", "who", "will", "is", "was", "are", "were", "has", "have", "had", "and",
          "but", "if", "when", "as", "while", "because", "it", "he", "she", "they", "we", "i");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    boolean caption =
        Captions.mayBe(reading)
            && shape.words() >= FEWEST_WORDS
            && shape.words() <= MOST_WORDS
            && shape.endsSentence()
            && !shape.opensQuoted()
            && hasVerb(shape)
            && isOneSentence(shape.text());
    return caption ? Optional.of(Recognition.of(BlockKind.CAPTION, 0.65)) : Optional.empty();
  }

  private static boolean hasVerb(Shape shape) {
    for (Cue verb : VERBS) {
      int at = shape.mayHold(verb) ? shape.opening().indexOf(verb.words()) : -1;
      if (at > 0) {
        return isNamed(shape, at) && !shape.holds(SAID) && !shape.holds(TOLD);
      }
    }
    return false;
  }

  /** Whether the words before the verb name somebody, and hold no other verb. */
  private static boolean isNamed(Shape shape, int verbAt) {
    List<Token> words = Token.of(shape.text().substring(0, verbAt));
    boolean named = false;
    for (Token word : words) {
      if (CLAUSES.contains(word.word())) {
        return false;
      }
      named |= Character.isUpperCase(shape.text().charAt(word.start()));
    }
    return named && words.size() < FIRST_WORDS;
  }

  /** No stop but the last, those of abbreviations aside. */
  private static boolean isOneSentence(String text) {
    for (int i = text.indexOf(". "); i > 0; i = text.indexOf(". ", i + 1)) {
      int word = i - text.lastIndexOf(' ', i) - 1;
      if (word > 4) {
        return false;
      }
    }
    return true;
  }
}
