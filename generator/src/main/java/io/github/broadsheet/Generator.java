package io.github.broadsheet;

import io.github.broadsheet.build.Outcome;
import io.github.broadsheet.build.Pipeline;
import io.github.broadsheet.build.Progress;

/**
 * Turns a folder of plain-text news into a site.
 *
 * <pre>{@code
 * Settings settings = Settings.builder().seeds(Path.of("seeds")).output(Path.of("site")).build();
 * Report report = Generator.of(settings).generate();
 * }</pre>
 *
 * <p>A generator may be used again: each call reads the seeds afresh and writes only what has
 * changed since.
 */
public final class Generator {

  private final Settings settings;
  private final Progress progress;

  private Generator(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  public static Generator of(Settings settings) {
    return new Generator(settings, Progress.none());
  }

  /** The same generator, telling somebody how far it is. */
  public Generator telling(Progress listener) {
    return new Generator(settings, listener);
  }

  /**
   * Writes the site.
   *
   * @return what was done, and the problems of single articles
   * @throws io.github.broadsheet.model.SiteException if there is no site to be made; what was
   *     published stays as it was
   */
  public Report generate() {
    Outcome outcome = new Pipeline(settings.build(), settings.site(), progress).run();
    return new Report(outcome, settings.build().output().toString());
  }
}
