package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;
import java.util.Set;

/**
 * "The agency signs off under the last paragraph": {@code Reuter}, {@code - AFP}, {@code (END)},
 * {@code -30-}.
 */
final class EndMark implements BlockRecogniser {

  private static final int LONGEST = 40;

  private static final Set<String> SIGNS =
      Set.of("end", "ends", "30", "reuter", "enditem", "end/nd", "ends/", "xinhua", "bernama");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    String text = reading.shape().text();
    if (text.length() > LONGEST || !reading.isBelowStory() || reading.following(3).isPresent()) {
      return Optional.empty();
    }
    String bare = withoutSigns(text);
    boolean dashed = !bare.equals(text) && isAllAgencies(bare);
    boolean sign = SIGNS.contains(Shape.folded(bare)) || text.equals("###") || text.equals("####");
    return sign || dashed ? Optional.of(Recognition.of(BlockKind.ENDNOTE, 0.9)) : Optional.empty();
  }

  private static boolean isAllAgencies(String text) {
    for (String part : text.split("[/,]")) {
      if (!Agencies.isAgency(part)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutSigns(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " -–—()[]*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " -–—()[]*.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
