package io.github.broadsheet.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LauncherTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private static Path folder;

  private static Path jar = Path.of("");

  @BeforeAll
  static void onePack() throws IOException {
    jar = RunnableJar.write(folder.resolve("broadsheet.jar"));
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("a.txt"), "A headline\n\nA paragraph of the story.\n");
  }

  @Test
  void passesOnWhatIsPrintedAndTheExitStatus() throws Exception {
    Process wrong = launch(List.of(), "generate", "--sedes", "x");
    assertThat(new String(wrong.getErrorStream().readAllBytes(), UTF_8))
        .contains("--sedes", "--seeds");
    assertThat(wrong.waitFor()).isEqualTo(2);
    Process help = launch(List.of(), "--help");
    assertThat(new String(help.getInputStream().readAllBytes(), UTF_8))
        .contains("generate", "preview");
    assertThat(help.waitFor()).isZero();
  }

  @Test
  void endsTheJobWhenItIsEnded() throws Exception {
    Process launcher = preview(List.of("-Xmx300m"));
    ProcessHandle job = job(launcher);
    assertThat(job.info().arguments().orElseThrow()).contains("-XX:+UseSerialGC", "-Xmx300m");
    launcher.destroy();
    assertThat(launcher.waitFor()).isNotZero();
    assertThat(job.isAlive()).isFalse();
  }

  @Test
  void isMissedByAPreviewWhenItIsKilled() throws Exception {
    int port = freePort();
    Process launcher = preview(List.of(), port);
    assertThat(answers(port)).isTrue();
    launcher.destroyForcibly();
    while (answers(port)) {
      Thread.sleep(50);
    }
  }

  @Test
  void doesTheJobItselfWhereJavaHasOptionsOfItsOwn() throws Exception {
    for (String option : List.of("-XX:+UseParallelGC", "-Dbroadsheet.inProcess=true")) {
      Process process = preview(List.of(option));
      assertThat(process.children()).isEmpty();
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void findsClassesInAnArchiveThatItMade() throws Exception {
    Path caches = Files.createDirectories(folder.resolve("caches"));
    Path archive = caches.resolve("x.jsa");
    ClassArchiveMaker.make(archive, new Installation(JAVA, jar));
    assertThat(files(caches)).containsExactly(archive);
    Path log = folder.resolve("classes.log");
    List<String> options = new ArrayList<>(JavaOptions.of(Job.SHORT, archive, List.of()));
    options.add("-Xlog:class+load:file=" + log);
    Installation java = new Installation(JAVA, jar);
    String main = "io.github.broadsheet.cli.Main";
    assertThat(new ProcessBuilder(java.command(options, main, "--version")).start().waitFor())
        .isZero();
    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains(main + " source: shared objects file (top)"));
  }

  @Test
  void makesNoArchiveThatIsBeingMade() throws Exception {
    Path archive = folder.resolve("y.jsa");
    Files.createDirectory(ClassArchiveMaker.workplace(archive));
    ClassArchiveMaker.make(archive, new Installation(JAVA, jar));
    assertThat(archive).doesNotExist();
  }

  @Test
  void takesAwayWhatHasBeenOutlived() throws Exception {
    Path caches = Files.createDirectories(folder.resolve("outlived"));
    for (int year = 2001; year <= 2006; year++) {
      Path old = Files.writeString(caches.resolve(year + ".jsa"), "");
      Files.setLastModifiedTime(old, FileTime.from(Instant.parse(year + "-01-01T00:00:00Z")));
    }
    Path given = Files.createDirectory(caches.resolve("2000.jsa.making"));
    Files.setLastModifiedTime(given, FileTime.from(Instant.parse("2000-01-01T00:00:00Z")));
    ClassArchiveMaker.sweep(caches);
    assertThat(files(caches))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("2003.jsa", "2004.jsa", "2005.jsa", "2006.jsa");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static Process preview(List<String> options) throws IOException {
    return preview(options, 0);
  }

  private static Process preview(List<String> options, int port) throws IOException {
    Process process =
        launch(options, "preview", "--port", "" + port, "--seeds", "seeds", "--output", "site");
    BufferedReader lines = process.inputReader(UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("The site is at")) {
        return process;
      }
    }
    throw new IllegalStateException(new String(process.getErrorStream().readAllBytes(), UTF_8));
  }

  private static ProcessHandle job(Process launcher) {
    return launcher.children().findFirst().orElseThrow();
  }

  private static Process launch(List<String> options, String... arguments) throws IOException {
    List<String> given = new ArrayList<>(options);
    given.add("-Dbroadsheet.archive=false");
    given.add("-jar");
    given.add(jar.toString());
    given.addAll(List.of(arguments));
    given.add(0, JAVA.toString());
    ProcessBuilder builder = new ProcessBuilder(given).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.endsWith("JAVA_OPTIONS"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
