package io.github.broadsheet.cli;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/**
 * {@code java -jar broadsheet.jar}: the same job without Maven.
 *
 * <p>Exit status: 0 when the job is done, also when single articles had problems that are reported;
 * 1 when it is not; 2 for wrong usage.
 */
@Command(
    name = "broadsheet",
    description = "Makes an archive site from plain-text news.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.LOCAL,
    versionProvider = Main.Version.class,
    subcommands = {
      GenerateCommand.class,
      PreviewCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      VerifyCommand.class
    })
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, not yet run. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (!(exception instanceof SiteException failure)) {
                throw exception;
              }
              PrintWriter err = command.getErr();
              for (Issue issue : failure.issues()) {
                err.println("error: " + issue);
              }
              err.flush();
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** Reads the version from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Broadsheet " + (version == null ? "(from its classes)" : version)};
    }
  }
}
