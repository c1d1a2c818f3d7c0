package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A bullet begins an item of a list": {@code • Close the windows}, {@code - Call the harbour
 * office}.
 */
final class ListItem implements BlockRecogniser {

  private static final String BULLETS = "•●▪◦‣·■►▶✓✔∙";

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    String text = reading.shape().text();
    if (text.length() < 3 || reading.at() == 0) {
      return Optional.empty();
    }
    boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
    boolean dash =
        reading.layout().isEnglish()
            && "-*–".indexOf(text.charAt(0)) >= 0
            && text.charAt(1) == ' '
            && !isRule(text);
    return bullet || dash
        ? Optional.of(Recognition.of(BlockKind.LIST_ITEM, bullet ? 0.9 : 0.75))
        : Optional.empty();
  }

  /** {@code * * *} parts sections; {@code - Ana Moor} signs a quotation. */
  private static boolean isRule(String text) {
    return text.length() < 8 || text.charAt(0) == '*' && text.charAt(2) == '*';
  }
}
