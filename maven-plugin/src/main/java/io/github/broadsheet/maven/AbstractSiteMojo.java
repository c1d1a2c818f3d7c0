package io.github.broadsheet.maven;

import io.github.broadsheet.Settings;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: the parameters, and how a failure is told. */
abstract class AbstractSiteMojo extends AbstractMojo {

  /** Folder of the articles. */
  @Parameter(property = "site.seeds", defaultValue = "${basedir}/seeds")
  private File seeds;

  /** Folder that the site is written to. */
  @Parameter(property = "site.output", defaultValue = "${basedir}/site")
  private File output;

  /** Folder for what makes the next build quick. It may be deleted at any time. */
  @Parameter(property = "site.cache", defaultValue = "${basedir}/.broadsheet")
  private File cache;

  /** The project's own templates, which come before the built-in ones, file by file. */
  @Parameter(property = "site.templates", defaultValue = "${basedir}/templates")
  private File templates;

  /** Name of the site. */
  @Parameter(property = "site.title", defaultValue = "News archive")
  private String title;

  /** Address of the published site, for canonical links, feeds and the sitemap. */
  @Parameter(property = "site.baseUrl", defaultValue = Settings.NO_BASE_URL)
  private String baseUrl;

  /** Language of the pages, a BCP 47 tag. */
  @Parameter(property = "site.language", defaultValue = "en")
  private String language;

  /** One line about the archive; made from its contents where it is left out. */
  @Parameter(property = "site.description")
  private String description;

  /** Licence or rights statement, text or URL. */
  @Parameter(property = "site.rights")
  private String rights;

  /** Whether models may be trained on the articles: unsaid, allowed or refused. */
  @Parameter(property = "site.aiUse", defaultValue = "unsaid")
  private String aiUse;

  /** Threads to work with; 0 is one for each core. */
  @Parameter(property = "site.threads", defaultValue = "0")
  private int threads;

  /** Does nothing. */
  @Parameter(property = "site.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped: site.skip is set");
      return;
    }
    try {
      run(settings());
    } catch (SiteException e) {
      for (Issue issue : e.issues()) {
        getLog().error(issue.toString());
      }
      throw new MojoFailureException(
          e.issues().size() == 1
              ? e.issues().get(0).toString()
              : e.issues().size() + " problems, listed above");
    }
  }

  /** The work of the goal. */
  abstract void run(Settings settings);

  private Settings settings() {
    Settings.Builder builder =
        Settings.builder()
            .seeds(seeds.toPath())
            .output(output.toPath())
            .cache(cache.toPath())
            .templates(templates.isDirectory() ? templates.toPath() : null)
            .title(title)
            .baseUrl(baseUrl)
            .language(language)
            .description(description)
            .rights(rights)
            .aiUse(aiUse);
    return (threads == 0 ? builder : builder.threads(threads)).build();
  }
}
