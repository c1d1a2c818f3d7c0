package io.github.broadsheet.launch;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options that Java was given: {@code -Xmx2g} in {@code java -Xmx2g -jar broadsheet.jar}.
 *
 * <p>How much memory there is, and properties, go with any other option. Whoever gives others wants
 * something of their own of Java, and gets that and nothing of ours.
 */
final class GivenOptions {

  private static final List<String> HANDED_ON = List.of("-Xmx", "-Xms", "-Xmn", "-Xss", "-D");

  private static final List<String> VARIABLES =
      List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

  private GivenOptions() {}

  /**
   * The options of this process, to be given to another.
   *
   * @param arguments number of arguments of the program
   * @return null if there are some that do not go with ours
   */
  static @Nullable List<String> toHandOn(int arguments) {
    if (areIn(System.getenv())) {
      return null;
    }
    Optional<String[]> line = ProcessHandle.current().info().arguments();
    if (line.isPresent()) {
      return toHandOn(List.of(line.get()), arguments);
    }
    return handedOn(ManagementFactory.getRuntimeMXBean().getInputArguments()); // slower by 20 ms
  }

  /** Whether Java reads options from one of its variables. */
  static boolean areIn(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      if (environment.containsKey(variable)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The options in a command line.
   *
   * @param line all after the name of the program: options, {@code -jar}, the jar, arguments
   */
  static @Nullable List<String> toHandOn(List<String> line, int arguments) {
    int end = line.size() - arguments - 2;
    return end >= 0 && line.get(end).equals("-jar") ? handedOn(line.subList(0, end)) : null;
  }

  private static @Nullable List<String> handedOn(List<String> options) {
    for (String option : options) {
      if (!isHandedOn(option)) {
        return null;
      }
    }
    return options;
  }

  private static boolean isHandedOn(String option) {
    for (String beginning : HANDED_ON) {
      if (option.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
