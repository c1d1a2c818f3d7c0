package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.util.List;

/**
 * What a folder of seeds holds.
 *
 * @param seeds articles, by name
 * @param pages pages of the site's own, such as {@code _pages/about.md}, by name
 * @param pictures the pictures beside them
 * @param issues what could not be read, and what was passed over
 * @param census all files that were met, whatever they are
 */
public record SeedList(
    List<Seed> seeds, List<Seed> pages, PictureFolder pictures, List<Issue> issues, Census census) {

  public SeedList {
    seeds = List.copyOf(seeds);
    pages = List.copyOf(pages);
    issues = List.copyOf(issues);
  }
}
