package io.github.broadsheet.maven;

import io.github.broadsheet.Generator;
import io.github.broadsheet.ProgressBar;
import io.github.broadsheet.Report;
import io.github.broadsheet.Settings;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Turns a folder of plain-text news into a site. */
@Mojo(name = "generate", aggregator = true, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractSiteMojo {

  /** Form of the report: {@code text} or {@code json}. */
  @Parameter(property = "site.report", defaultValue = "text")
  private String report;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  void run(Settings settings) {
    boolean interactive = session.getRequest().isInteractiveMode();
    Report result =
        Generator.of(settings).telling(ProgressBar.onTerminal(interactive)).generate();
    if ("json".equals(report)) {
      getLog().info(result.json());
      return;
    }
    result.problems().forEach(getLog()::warn);
    result.lines().forEach(getLog()::info);
  }
}
