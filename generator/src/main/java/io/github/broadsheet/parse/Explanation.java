package io.github.broadsheet.parse;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.parse.block.BlockReader;
import io.github.broadsheet.parse.block.Habits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why each paragraph of a manuscript was taken for what it was taken for. Start with {@link
 * ArticleParser#explain}.
 *
 * @param decisions one for each paragraph, in order
 */
public record Explanation(List<Decision> decisions) {

  private static final int WORDS_SHOWN = 60;

  public Explanation {
    decisions = List.copyOf(decisions);
  }

  /**
   * What was decided of one paragraph.
   *
   * @param block what it was taken for in the end, by which rule and how surely
   * @param draft what it was taken for before the whole text was looked at; the same where nothing
   *     was revised
   * @param askedBefore the rules that were asked before, in order, and did not know it
   */
  public record Decision(Block block, Block draft, List<String> askedBefore) {

    public Decision {
      askedBefore = List.copyOf(askedBefore);
    }

    /** Whether the look at the whole text changed the first decision. */
    public boolean isRevised() {
      return block.kind() != draft.kind();
    }

    /**
     * {@code 3 caption 0.95 CaptionWithPhotoCredit "The ferry leaves …"}, and what was asked
     * before.
     */
    @Override
    public String toString() {
      String words = block.text().replace('\n', ' ');
      String shown = words.length() <= WORDS_SHOWN ? words : words.substring(0, WORDS_SHOWN) + "…";
      String line =
          String.format(
              Locale.ROOT,
              "%d: %s (%.2f, %s) \"%s\"",
              block.line(),
              block.kind().id(),
              block.found().certainty(),
              block.found().rule(),
              shown);
      String first =
          isRevised() ? "\n    first " + draft.kind().id() + ", by " + draft.found().rule() : "";
      return line + first + "\n    asked before: " + String.join(", ", askedBefore);
    }
  }

  static Explanation of(BlockReader reader, Manuscript manuscript, Habits habits) {
    List<Block> drafts = reader.draft(manuscript, habits);
    List<Block> blocks = reader.read(manuscript, habits);
    List<String> rules = reader.rules();
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int taker = Math.max(0, rules.indexOf(drafts.get(i).found().rule()));
      decisions.add(new Decision(blocks.get(i), drafts.get(i), rules.subList(0, taker)));
    }
    return new Explanation(decisions);
  }

  /** One paragraph after another, for a terminal. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    decisions.forEach(decision -> out.append(decision).append('\n'));
    return out.toString();
  }
}
