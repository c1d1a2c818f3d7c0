package io.github.broadsheet.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the work happens.
 *
 * @param seeds folder of the articles
 * @param output folder that the site is written to
 * @param cache folder for what makes the next build quick; safe to delete
 * @param templates the project's own templates, or null
 * @param threads threads to work with, 1 or more
 */
public record BuildSettings(
    Path seeds, Path output, Path cache, @Nullable Path templates, int threads) {

  public BuildSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, got " + threads);
    }
  }
}
