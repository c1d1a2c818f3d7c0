package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Byline;
import java.util.List;
import java.util.Optional;

/**
 * "A page names its writer again, under the story or over each entry of a live report": {@code Ana
 * Moor}, {@code About Ana Moor}, {@code 21 mins ago11:48 Ana Moor}.
 */
final class BylineAgain implements BlockRecogniser {

  private static final int LONGEST = 60;

  /** Bylines stand among so many first blocks. */
  private static final int HEAD = 16;

  private static final Optional<Recognition> BYLINE =
      Optional.of(Recognition.of(BlockKind.BYLINE, 0.8));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.text().length() > LONGEST
        || shape.words() > 10
        || shape.words() < 2
        || !reading.has(BlockKind.BYLINE)) {
      return Optional.empty();
    }
    for (Block block : reading.earlier().subList(0, Math.min(HEAD, reading.earlier().size()))) {
      Optional<Byline> byline = block.detail(Byline.class);
      if (byline.isPresent() && isOnly(shape.text(), byline.get().authors())) {
        return BYLINE;
      }
    }
    return Optional.empty();
  }

  private static boolean isOnly(String text, List<String> authors) {
    for (String author : authors) {
      int at = text.indexOf(author);
      if (at >= 0
          && isTimeOrAbout(text.substring(0, at))
          && text.length() - at - author.length() <= 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTimeOrAbout(String before) {
    return Token.of(before).stream()
        .allMatch(
            token ->
                !token.isWord()
                    || token.is("about")
                    || token.is("by")
                    || CalendarWords.isAgo(token.word())
                    || CalendarWords.isClock(token.word()));
  }
}
