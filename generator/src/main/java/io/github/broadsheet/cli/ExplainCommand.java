package io.github.broadsheet.cli;

import io.github.broadsheet.SeedExplainer;
import io.github.broadsheet.parse.Explanation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain}: why each paragraph was taken for what it was taken for. */
@Command(
    name = "explain",
    description =
        "Says of one article what each paragraph was taken for, by which rule, how surely.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Folder of the articles (default: ${DEFAULT-VALUE}).")
  private Path seeds = Path.of("seeds");

  @Option(
      names = "--seed",
      paramLabel = "NAME",
      description = "The article: its path below the folder, or the end of it.")
  private @Nullable String seed;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Explanation explanation = SeedExplainer.of(seeds).explain(seed);
    explanation.decisions().forEach(out::println);
    out.flush();
    return 0;
  }
}
