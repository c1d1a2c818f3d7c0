package io.github.broadsheet.cli;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.PrintWriter;
import java.util.List;
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
    versionProvider = Main.Version.class)
public final class Main {

  /** A property of Java that says that a process with no other task waits for this one. */
  public static final String LAUNCHED = "broadsheet.launched";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Does what the arguments ask for, and says with which status to exit. */
  public static int run(String... arguments) {
    return commandLine(arguments.length == 0 ? "" : arguments[0]).execute(arguments);
  }

  /**
   * The command line, not yet run.
   *
   * @param first argument; if it is a command, the others are not made ready, as that takes time
   */
  static CommandLine commandLine(String first) {
    CommandLine line = new CommandLine(new Main());
    commands(first).forEach(line::addSubcommand);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
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

  private static List<Object> commands(String first) {
    return switch (first) {
      case "generate" -> List.of(new GenerateCommand());
      case "preview" -> List.of(new PreviewCommand());
      case "check" -> List.of(new CheckCommand());
      case "explain" -> List.of(new ExplainCommand());
      case "verify" -> List.of(new VerifyCommand());
      default ->
          List.of(
              new GenerateCommand(),
              new PreviewCommand(),
              new CheckCommand(),
              new ExplainCommand(),
              new VerifyCommand());
    };
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
