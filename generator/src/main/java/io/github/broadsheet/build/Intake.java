package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Received;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came in: the articles of all seeds, and what they leave behind, merged.
 *
 * @param articles the articles, in the order of their seeds
 * @param merge their traces, not yet finished
 * @param characters length of all texts
 */
record Intake(List<Article> articles, TraceMerge merge, long characters) {

  /** An article on its way into the archive. */
  private record Arrival(Article article, Trace trace, int characters) {}

  /**
   * Reads seeds on all cores. One that cannot be read is a problem in the list, and stops nothing.
   */
  static Intake of(List<Seed> seeds, Workers workers, IssueList issues, Progress progress) {
    ArticleParser parser = ArticleParser.builtIn();
    progress.begin("Reading", seeds.size());
    List<@Nullable Arrival> arrivals =
        workers.map(
            seeds,
            seed -> {
              Arrival arrival = arrival(seed, parser, issues);
              progress.advance();
              return arrival;
            });
    progress.end();
    List<Article> articles = new ArrayList<>(arrivals.size());
    TraceMerge merge = new TraceMerge();
    long characters = 0;
    for (Arrival arrival : arrivals) {
      if (arrival != null) {
        articles.add(arrival.article());
        merge.accumulate(arrival.trace());
        characters += arrival.characters();
      }
    }
    return new Intake(articles, merge, characters);
  }

  private static @Nullable Arrival arrival(Seed seed, ArticleParser parser, IssueList issues) {
    try {
      Received received = SeedReader.read(seed);
      issues.addAll(received.issues());
      if (received.manuscript().isEmpty()) {
        return null;
      }
      Manuscript manuscript = received.manuscript().get();
      Article article = parser.parse(manuscript);
      issues.addAll(article.issues());
      return new Arrival(article, Trace.of(article), manuscript.text().length());
    } catch (RuntimeException e) {
      String what = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      issues.add(
          Issue.error(
              seed.name(),
              0,
              "could not be read: " + what,
              "This is a fault of Broadsheet's; please report it with the article"));
      return null;
    }
  }
}
