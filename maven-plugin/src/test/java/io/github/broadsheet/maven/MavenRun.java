package io.github.broadsheet.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a real Maven, the one that runs these tests, without a network.
 *
 * @param status its exit status
 * @param output all that it printed
 */
record MavenRun(int status, String output) {

  private static final long MINUTES = 3;

  /** Runs {@code mvn -B} in a folder. */
  static MavenRun in(Path folder, String... arguments) throws IOException, InterruptedException {
    Path settings = folder.resolveSibling(folder.getFileName() + "-settings.xml");
    Files.writeString(settings, settings());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-s", settings.toString()));
    command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
    command.addAll(List.of(arguments));
    Path log = folder.resolveSibling(folder.getFileName() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "MAVEN_CONFIG"));
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("no end after " + MINUTES + " minutes:\n" + Files.readString(log));
    }
    return new MavenRun(process.exitValue(), Files.readString(log));
  }

  /** Everything comes from the repository of the user who runs the tests, as files. */
  private static String settings() {
    return """
        <settings>
          <mirrors>
            <mirror>
              <id>local-files</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """
        .formatted(Path.of(System.getProperty("it.upstream")).toUri());
  }
}
