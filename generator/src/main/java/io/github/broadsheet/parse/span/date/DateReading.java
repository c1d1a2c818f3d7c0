package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link DateForm} may look at: the words of one block, and the day of publication.
 *
 * @param words the words of the block
 * @param published the day of publication, or null where it is not known; then only dates that name
 *     their year can be resolved
 */
record DateReading(Words words, @Nullable LocalDate published) {

  /** How far back a word is looked for that says whether a date is past or to come. */
  private static final int REACH = 12;

  /** How far behind a date the verb may stand that says what was so until then. */
  private static final int BEHIND_UNTIL = 6;

  private static final Set<String> AHEAD =
      WordSet.of(
          """
          will shall won't won\u2019t scheduled due plans planning expected expects
          slated upcoming forthcoming until till begins starts opens postponed hopes may
          could next would effective payable expire expires expiring matures maturing
          redeemable meet meets convenes resumes reopens unspecified
          """);

  private static final Set<String> BEHIND =
      WordSet.of(
          """
          said was were had told came took went began made met did won lost left fell
          rose since after died been has have held wrote saw gave got shot sent spoke
          struck hit ended closed earlier last
          """);

  /**
   * Whether the words around a date speak of what is to come: {@code will meet on Friday}, {@code
   * On Friday, it will}, against {@code said on Friday}. The nearest such word before it decides,
   * or behind it where a sentence begins with the date; without one, news looks back.
   */
  boolean looksAhead(int at) {
    if (words.is(at - 1, "from") && (isHabit(at - 2) || isHabit(at - 3))) {
      return true;
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      if (endsSentence(i)) {
        return i >= at - 3 && aheadBehind(at);
      }
      if (pointsAhead(i)) {
        return !isOver(i, at);
      }
      if (pointsBack(i)) {
        return false;
      }
    }
    return at <= 2 && aheadBehind(at);
  }

  /** {@code each Thursday from August 6}: what begins then and goes on. */
  private boolean isHabit(int i) {
    return words.is(i, "each")
        || words.is(i, "every")
        || words.is(i, "daily")
        || words.is(i, "weekly");
  }

  /**
   * {@code Until Thursday, they had not …}, {@code had been scheduled to end Friday}: what was to
   * come then is over now.
   */
  private boolean isOver(int i, int at) {
    if (words.is(i, "until") || words.is(i, "till")) {
      for (int behind = at + 1; behind <= at + BEHIND_UNTIL && !endsSentence(behind); behind++) {
        if (words.is(behind, "had")) {
          return true;
        }
      }
    }
    return words.is(i - 1, "been") && words.is(i - 2, "had");
  }

  private boolean aheadBehind(int at) {
    for (int i = at + 1; i <= at + REACH && !endsSentence(i); i++) {
      if (pointsAhead(i)) {
        return true;
      }
      if (pointsBack(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsSentence(int i) {
    char first = words.first(i);
    boolean shortened = words.length(i - 1) <= 3 || words.at(i - 1).indexOf('.') > 0;
    return first == '.' && !shortened || first == ';' || first == '!' || first == '?';
  }

  private boolean pointsAhead(int i) {
    String word = words.lower(i);
    return AHEAD.contains(word) && !("next".equals(word) && words.is(i + 1, "to"))
        || "soon".equals(word) && words.is(i + 1, "as")
        || word.endsWith("'ll")
        || word.endsWith("\u2019ll")
        || "set".equals(word) && (words.is(i + 1, "to") || words.is(i + 1, "for"));
  }

  private boolean pointsBack(int i) {
    String word = words.lower(i);
    return BEHIND.contains(word) || word.length() > 4 && word.endsWith("ed");
  }
}
