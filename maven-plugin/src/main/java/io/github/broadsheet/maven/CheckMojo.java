package io.github.broadsheet.maven;

import io.github.broadsheet.Settings;
import io.github.broadsheet.check.CheckReport;
import io.github.broadsheet.check.SiteCheck;
import io.github.broadsheet.model.SiteException;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks links, anchors, ids, headings and alternative texts of the finished site. */
@Mojo(name = "check", aggregator = true, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractSiteMojo {

  @Override
  void run(Settings settings) {
    CheckReport report = SiteCheck.of(settings.build().output()).run();
    if (!report.isClean()) {
      throw new SiteException(report.issues());
    }
    getLog().info(report.pages() + " pages, " + report.links() + " links: no problem");
  }
}
