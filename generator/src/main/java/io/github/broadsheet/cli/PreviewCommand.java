package io.github.broadsheet.cli;

import io.github.broadsheet.Preview;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code preview}: shows the site while it is being worked on. */
@Command(
    name = "preview",
    description =
        "Serves the site on this machine, and makes it again when a seed or template changes.",
    mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port on this machine, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = Preview.PORT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<ProcessHandle> launcher =
        Boolean.getBoolean(Main.LAUNCHED) ? ProcessHandle.current().parent() : Optional.empty();
    PrintWriter out = spec.commandLine().getOut();
    try (Preview preview =
        Preview.start(
            site.settings(),
            port,
            line -> {
              out.println(line);
              out.flush();
            })) {
      if (launcher.isPresent()) {
        // A preview that nobody sees any more would keep its port for ever.
        launcher.get().onExit().join();
      } else {
        preview.untilInterrupted();
      }
    }
    return 0;
  }
}
