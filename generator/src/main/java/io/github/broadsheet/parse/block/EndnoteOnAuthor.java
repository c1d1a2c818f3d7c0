package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import java.util.List;
import java.util.Optional;

/**
 * "Under the story a line says who the writer is": {@code Ana Moor is a politics reporter for The
 * Harbour Post.}, {@code Follow Ana Moor on Twitter: @anamoor}.
 */
final class EndnoteOnAuthor implements BlockRecogniser {

  private static final int MOST_WORDS = 75;

  /** Above this many paragraphs from the end it is the story that speaks of a person. */
  private static final int NEAR_END = 12;

  private static final List<Cue> VERBS =
      Cue.all(" is a ", " is an ", " is the ", " was a ", " covers ");

  private static final List<Cue> OFFICES =
      Cue.all(
          " reporter",
          " editor",
          " writer",
          " correspondent",
          " columnist",
          " journalist",
          " covers ",
          " author of",
          " contributor",
          " professor",
          " reader in",
          " fellow ",
          " economist",
          " is the asia",
          " critic",
          " producer ",
          " can be reached",
          " anchor ");

  private static final Cue REACHED = Cue.of(" can be reached at ");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.words() > MOST_WORDS
        || reading.at() < 4
        || reading.at() + NEAR_END < reading.layout().shapes().size()
        || shape.opensQuoted()) {
      return Optional.empty();
    }
    boolean follow =
        shape.opensWith("follow ")
            && (shape.text().indexOf('@') > 0 || namesAuthor(reading, shape.text().substring(7)));
    boolean reached = shape.openingHolds(REACHED);
    return follow || reached || isOnAuthor(reading)
        ? Optional.of(Recognition.of(BlockKind.ENDNOTE, 0.85))
        : Optional.empty();
  }

  private static boolean isOnAuthor(Reading reading) {
    Shape shape = reading.shape();
    return shape.openingHoldsAny(VERBS)
        && shape.openingHoldsAny(OFFICES)
        && namesAuthor(reading, shape.text());
  }

  private static boolean namesAuthor(Reading reading, String text) {
    int last = Math.min(reading.earlier().size(), 12);
    for (Block block : reading.earlier().subList(0, last)) {
      for (String author : block.detail(Byline.class).map(Byline::authors).orElse(List.of())) {
        int given = author.indexOf(' ');
        int family = author.lastIndexOf(' ');
        if (text.startsWith(author)
            || given > 0 && text.startsWith(author.substring(0, given) + " ")
            || family > 0 && text.startsWith(author.substring(family + 1) + " ")) {
          return true;
        }
      }
    }
    return false;
  }
}
