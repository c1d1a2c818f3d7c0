package io.github.broadsheet.launch;

import io.github.broadsheet.cli.Main;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar broadsheet.jar}: does what {@link Main} does, in a second Java process that is
 * started with {@link JavaOptions}, because a jar cannot say which options it wants.
 *
 * <p>Both share the terminal; the exit status is the job's, and whoever ends this process ends the
 * job. Where no second process can be started, or Java was given options that do not go with ours,
 * the job is done in this one; {@code -Dbroadsheet.inProcess=true} asks for that.
 *
 * <p>This class and those beside it are written for the first 50 ms of a process: no streams, no
 * lambdas, nothing of any library.
 */
public final class Launcher {

  private static final String IN_PROCESS = "broadsheet.inProcess";

  /** How a Java ends that has crashed, as it does on a damaged archive: 128 and SIGABRT. */
  private static final int ABORTED = 134;

  private Launcher() {}

  public static void main(String[] arguments) {
    Installation java = Boolean.getBoolean(IN_PROCESS) ? null : Installation.running();
    List<String> given = java == null ? null : GivenOptions.toHandOn(arguments.length);
    if (java == null || given == null) {
      Main.main(arguments);
      return;
    }
    ClassArchive archive = ClassArchive.of(java);
    List<String> options = JavaOptions.of(Job.of(java.jar(), arguments), archive.ifMade(), given);
    Process job = start(java.command(options, Main.class.getName(), arguments));
    if (job == null) {
      Main.main(arguments);
      return;
    }
    int status = await(job);
    if (status == ABORTED) {
      archive.takeAway();
    } else if (status == 0 && Job.makesSites(arguments)) {
      archive.makeInBackground();
    }
    System.exit(status);
  }

  private static @Nullable Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).inheritIO().start();
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private static int await(Process job) {
    Runtime.getRuntime().addShutdownHook(new End(job));
    try {
      return job.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** Ends the job with this process, and lets it put down its work in order. */
  private static final class End extends Thread {
    private final Process job;

    End(Process job) {
      super("end of the job");
      this.job = job;
    }

    @Override
    public void run() {
      job.destroy();
      try {
        job.waitFor();
      } catch (InterruptedException e) {
        interrupt();
      }
    }
  }
}
