package io.github.broadsheet.maven;

import io.github.broadsheet.Settings;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.write.Fixity;
import org.apache.maven.plugins.annotations.Mojo;

/** Compares every file of the site with the manifest of what was published. */
@Mojo(name = "verify", aggregator = true, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends AbstractSiteMojo {

  @Override
  void run(Settings settings) {
    Fixity.Report report = Fixity.of(settings.build().output()).verify();
    if (!report.isWhole()) {
      throw new SiteException(report.issues());
    }
    getLog().info(report.files() + " files are as they were published");
  }
}
