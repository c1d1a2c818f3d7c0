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
  private static final int FIRST_WORDS = 14;

  private static final Set<String> VERBS =
      Set.of("discusses", "attends", "poses", "unboxes", "showcases");

  private static final Set<String> VERBS_WITH_PARTICLE =
      Set.of("shows off", "talks about", "talks to", "weighs in", "breaks down", "looks on");

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
    List<Token> words =
        Token.of(shape.text().substring(0, Math.min(Shape.OPENING, shape.text().length())));
    int names = 0;
    for (int i = 0; i + 1 < words.size() && i < FIRST_WORDS; i++) {
      String word = words.get(i).word();
      String pair = word + " " + words.get(i + 1).word();
      if (VERBS.contains(word) || VERBS_WITH_PARTICLE.contains(pair)) {
        return names > 0 && !shape.text().contains(" said") && !shape.text().contains(" told ");
      }
      if (CLAUSES.contains(word)) {
        return false;
      }
      names += Character.isUpperCase(shape.text().charAt(words.get(i).start())) ? 1 : 0;
    }
    return false;
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
