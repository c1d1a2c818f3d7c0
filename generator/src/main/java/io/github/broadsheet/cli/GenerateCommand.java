package io.github.broadsheet.cli;

import io.github.broadsheet.Generator;
import io.github.broadsheet.ProgressBar;
import io.github.broadsheet.Report;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate}: writes the site. */
@Command(
    name = "generate",
    description = "Turns a folder of plain-text news into a site.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = "--report",
      paramLabel = "FORM",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private ReportForm form = ReportForm.text;

  @Option(names = "--batch", description = "No progress bar, as in a script.")
  private boolean batch;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** How the report is printed. */
  enum ReportForm {
    text,
    json
  }

  @Override
  public Integer call() {
    Report report =
        Generator.of(site.settings()).telling(ProgressBar.onTerminal(!batch)).generate();
    PrintWriter out = spec.commandLine().getOut();
    if (form == ReportForm.json) {
      out.print(report.json());
    } else {
      PrintWriter problems = spec.commandLine().getErr();
      report.problems().forEach(problems::println);
      problems.flush();
      report.lines().forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
