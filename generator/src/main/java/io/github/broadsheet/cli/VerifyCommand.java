package io.github.broadsheet.cli;

import io.github.broadsheet.write.Fixity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verify}: which file on disk is not what was published. */
@Command(
    name = "verify",
    description = "Compares every file of the site with the manifest of what was published.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the site (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Fixity.Report report = Fixity.of(output).verify();
    PrintWriter out = spec.commandLine().getOut();
    report.issues().forEach(issue -> out.println("error: " + issue));
    out.printf(
        Locale.ROOT,
        "%,d files published: %,d are not as they were%n",
        report.files(),
        report.issues().size());
    out.flush();
    return report.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
