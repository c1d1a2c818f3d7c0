package io.github.broadsheet.cli;

import io.github.broadsheet.check.CheckReport;
import io.github.broadsheet.check.SiteCheck;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong with a finished site. */
@Command(
    name = "check",
    description = "Checks links, anchors, ids, headings and alternative texts of a finished site.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the site (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CheckReport report = SiteCheck.of(output).run();
    PrintWriter out = spec.commandLine().getOut();
    report.issues().forEach(issue -> out.println("error: " + issue));
    out.printf(
        Locale.ROOT,
        "%,d pages, %,d files, %,d links: %,d problems%n",
        report.pages(),
        report.files(),
        report.links(),
        report.issues().size());
    out.flush();
    return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
