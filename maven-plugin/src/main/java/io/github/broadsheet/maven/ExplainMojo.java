package io.github.broadsheet.maven;

import io.github.broadsheet.SeedExplainer;
import io.github.broadsheet.Settings;
import io.github.broadsheet.parse.Explanation.Decision;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says of one article what each paragraph was taken for, by which rule, how surely. */
@Mojo(name = "explain", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractSiteMojo {

  /** The article: its path below the seeds folder, or the end of it. */
  @Parameter(property = "site.seed")
  private String seed;

  @Override
  void run(Settings settings) {
    for (Decision decision :
        SeedExplainer.of(settings.build().seeds()).explain(seed).decisions()) {
      getLog().info(decision.toString());
    }
  }
}
