package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.parse.span.name.RunCutter.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The companies that an article names in full, by what it may call them for short: where it says
 * "Progressive Enterprises Ltd", its "Progressive" is a company.
 */
final class CompaniesOfArticle {

  private final Tokens tokens;
  private final Set<String> shortForms = new HashSet<>();

  /** The companies among the runs of an article. */
  CompaniesOfArticle(Tokens tokens, Lists lists, List<Run> runs) {
    this.tokens = tokens;
    for (Run run : runs) {
      int from = tokens.reads(run.from(), "The") ? run.from() + 1 : run.from();
      if (run.to() - from > 1 && tokens.is(run.to() - 1, Kind.COMPANY)) {
        for (String form : ShortForms.of(tokens.words(from, run.to()), lists)) {
          shortForms.add(form.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Whether words in lower case are short for a company. */
  boolean isShort(String key) {
    return shortForms.contains(key);
  }

  /** Whether a stretch of tokens is short for a company. */
  boolean isShort(int from, int to) {
    return !shortForms.isEmpty() && isShort(tokens.words(from, to).toLowerCase(Locale.ROOT));
  }
}
