package io.github.broadsheet.maven;

import io.github.broadsheet.Preview;
import io.github.broadsheet.Settings;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Serves the site on this machine, and makes it again when a seed or template changes. */
@Mojo(
    name = "preview",
    aggregator = true,
    requiresProject = false,
    requiresDirectInvocation = true,
    threadSafe = true)
public final class PreviewMojo extends AbstractSiteMojo {

  /** Port on this machine; 0 for any that is free. */
  @Parameter(property = "site.port", defaultValue = "8080")
  private int port;

  @Override
  void run(Settings settings) {
    try (Preview preview = Preview.start(settings, port, getLog()::info)) {
      preview.untilInterrupted();
    }
  }
}
