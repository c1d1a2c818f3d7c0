package io.github.broadsheet.cli;

import io.github.broadsheet.build.Pipeline;
import io.github.broadsheet.site.SiteSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code java -jar broadsheet.jar}: the same job without Maven. */
@Command(name = "broadsheet", subcommands = Main.Generate.class)
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  /** {@code generate}. */
  @Command(name = "generate")
  static final class Generate implements Callable<Integer> {

    @Option(names = "--seeds", defaultValue = "seeds")
    private Path seeds = Path.of("seeds");

    @Option(names = "--output", defaultValue = "site")
    private Path output = Path.of("site");

    @Option(names = "--title", defaultValue = "News archive")
    private String title = "";

    @Option(names = "--base-url", defaultValue = "https://example.org/")
    private String baseUrl = "";

    @Override
    public Integer call() {
      int articles =
          new Pipeline(seeds, output, new SiteSettings(title, baseUrl, "en", null, null)).run();
      System.out.println(articles + " articles");
      return 0;
    }
  }
}
