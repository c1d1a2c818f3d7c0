package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * "Under the story stand those who helped": {@code (Reporting by A and B; Editing by C)}, {@code
 * Associated Press writer Ana Moor contributed to this report.}, {@code – additional reporting by
 * …}, {@code SOURCE: News agencies}, {@code © 2023 The Harbour Post}.
 */
final class EndnoteOfCredits implements BlockRecogniser {

  private static final int MOST_WORDS = 70;

  private static final Optional<Recognition> ENDNOTE =
      Optional.of(Recognition.of(BlockKind.ENDNOTE, 0.92));

  private static final Phrases PHRASES = Phrases.read("endnotes.txt", "endnotes-abroad.txt");

  private static final List<Cue> CLOSINGS =
      Cue.all(
          "contributed to this report",
          "contributed to this story",
          "contributed to this article",
          "contributed reporting",
          "contributed to this piece",
          "contributed to this dispatch",
          "contributed from ",
          "all rights reserved",
          "provided additional reporting");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.at() < 2 || shape.words() > MOST_WORDS || reading.isAboveStory()) {
      return Optional.empty();
    }
    boolean abroad = !reading.layout().isEnglish();
    if (PHRASES.match(shape)
        || isCopyright(shape)
        || abroad && reading.isBelowStory() && isSigned(shape.text())) {
      return ENDNOTE;
    }
    if (abroad && CaptionAbroad.rightsOfPicture(shape.text()) > 0 || !shape.mayHoldAny(CLOSINGS)) {
      return Optional.empty();
    }
    String ending = shape.ending(80);
    if (!ending.contains("ontribut")
        && !ending.contains("eserved")
        && !ending.contains("dditional")) {
      return Optional.empty();
    }
    ending = Shape.folded(ending);
    for (Cue closing : CLOSINGS) {
      if (ending.contains(closing.words())) {
        return ENDNOTE;
      }
    }
    return Optional.empty();
  }

  /** {@code (©Tarnpress)}, {@code © Hafenbote}: whose the story is, without any year. */
  private static boolean isSigned(String text) {
    return text.startsWith("©") || text.startsWith("(©");
  }

  /** {@code © Harbour News 2020}. */
  private static boolean isCopyright(Shape shape) {
    String text = shape.text();
    return text.startsWith("©")
        && shape.words() <= 8
        && shape.digits() == 4
        && Character.isDigit(text.charAt(text.length() - 1));
  }
}
