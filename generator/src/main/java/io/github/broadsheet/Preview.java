package io.github.broadsheet;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.preview.PreviewServer;
import io.github.broadsheet.preview.PreviewSettings;
import io.github.broadsheet.preview.SeedWatcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * Shows the site on this machine while it is being worked on: makes it, serves it, and makes it
 * again whenever a seed or a template changes; open pages follow by themselves.
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(settings, 8080, System.out::println)) {
 *   preview.untilInterrupted();
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

  /** The port unless another is asked for. */
  public static final int PORT = 8080;

  private final Generator generator;
  private final Consumer<String> log;
  private final PreviewServer server;
  private final SeedWatcher watcher;

  private Preview(Settings settings, int port, Consumer<String> log) {
    this.generator = Generator.of(settings);
    this.log = log;
    generate();
    this.server =
        PreviewServer.start(new PreviewSettings(settings.build().output(), port, "/", true));
    List<Path> watched = new ArrayList<>(List.of(settings.build().seeds()));
    if (settings.build().templates() != null) {
      watched.add(settings.build().templates());
    }
    this.watcher = SeedWatcher.watch(watched, changed -> generateAgain());
  }

  /**
   * Makes the site and begins to serve it, to this machine alone.
   *
   * @param port 1 to 65,535, or 0 for any that is free
   * @param log takes the lines that tell what happens
   * @throws SiteException if the site cannot be made, or the port is taken
   */
  public static Preview start(Settings settings, int port, Consumer<String> log) {
    if (port < 0 || port > 65_535) {
      throw SiteException.of(
          Issue.error(
              null,
              0,
              "port: " + port + " is not between 0 and 65535",
              "Leave it out for " + PORT));
    }
    Preview preview = new Preview(settings, port, log);
    log.accept("The site is at " + preview.uri() + " until you press Ctrl-C");
    return preview;
  }

  /** Where the site is. */
  public URI uri() {
    return server.uri();
  }

  /** Waits until the thread is interrupted, as it is when the process is asked to end. */
  public void untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void generateAgain() {
    try {
      generate();
      server.reload();
    } catch (SiteException e) {
      e.issues().forEach(issue -> log.accept("error: " + issue));
      log.accept("The site stays as it was");
    }
  }

  private void generate() {
    Report report = generator.generate();
    report.problems().forEach(log);
    report.lines().stream().limit(2).forEach(log);
  }

  @Override
  public void close() {
    watcher.close();
    server.close();
  }
}
