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

  /** One bit for the first word of each short form, so that most words need no look. */
  private long firstWords;

  /** The companies among the runs of an article. */
  CompaniesOfArticle(Tokens tokens, Lists lists, List<Run> runs) {
    this.tokens = tokens;
    for (Run run : runs) {
      int from = tokens.reads(run.from(), "The") ? run.from() + 1 : run.from();
      if (run.to() - from > 1 && tokens.is(run.to() - 1, Kind.COMPANY)) {
        for (String form : ShortForms.of(tokens.words(from, run.to()), lists)) {
          shortForms.add(form.toLowerCase(Locale.ROOT));
        }
        for (int i = from; i < run.to(); i++) {
          firstWords |= bit(i);
        }
      }
    }
  }

  private long bit(int token) {
    int hash = tokens.hash(token);
    return 1L << (hash ^ hash >>> 15);
  }

  /** Whether a candidate is short for a company. */
  boolean isShort(Candidate candidate) {
    return (firstWords & bit(candidate.from())) != 0 && shortForms.contains(candidate.key());
  }

  /** Whether a stretch of tokens is short for a company. */
  boolean isShort(int from, int to) {
    return (firstWords & bit(from)) != 0
        && shortForms.contains(tokens.words(from, to).toLowerCase(Locale.ROOT));
  }
}
