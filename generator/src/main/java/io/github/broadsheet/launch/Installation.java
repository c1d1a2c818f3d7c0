package io.github.broadsheet.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java and the jar that are running.
 *
 * @param java the program
 * @param jar with all that Broadsheet needs
 */
record Installation(Path java, Path jar) {

  /** Those of this process, or null if it was not started from one jar by a Java that we know. */
  static @Nullable Installation running() {
    String machine = System.getProperty("java.vm.name", "");
    if (!machine.contains("OpenJDK") && !machine.contains("HotSpot")) {
      return null;
    }
    try {
      Path jar = Path.of(System.getProperty("java.class.path", ""));
      Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
      return Files.isRegularFile(jar) ? new Installation(java, jar.toRealPath()) : null;
    } catch (InvalidPathException | IOException e) {
      return null; // several jars, or folders of classes
    }
  }

  /** The command line that runs a class of the jar. */
  List<String> command(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.add("-cp");
    command.add(jar.toString());
    command.add(main);
    command.addAll(List.of(arguments));
    return command;
  }
}
