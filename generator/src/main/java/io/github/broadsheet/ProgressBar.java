package io.github.broadsheet;

import io.github.broadsheet.build.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal that fills as the build goes on, and leaves no trace behind. */
public final class ProgressBar implements Progress {

  private static final int WIDTH = 32;

  private final PrintStream terminal;
  private final AtomicInteger done = new AtomicInteger();
  private volatile String stage = "";
  private volatile int total;
  private volatile int shown = -1;

  ProgressBar(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** A bar where a person looks at a terminal that can show one; else nothing. */
  public static Progress onTerminal(boolean interactive) {
    return interactive && isTerminal(System.console()) && canMoveTheCursor(System.getenv())
        ? new ProgressBar(System.err)
        : Progress.none();
  }

  @Override
  public void begin(String name, int items) {
    stage = name;
    total = items;
    done.set(0);
    shown = -1;
    show(0);
  }

  @Override
  public void advance() {
    int now = done.incrementAndGet();
    int filled = total == 0 ? 0 : (int) ((long) now * WIDTH / total);
    if (filled != shown) {
      show(filled);
    }
  }

  @Override
  public void end() {
    terminal.print("\r" + " ".repeat(WIDTH + 40) + "\r");
    terminal.flush();
  }

  private synchronized void show(int filled) {
    if (filled > shown) {
      shown = filled;
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      terminal.printf("\r%-12s [%s] %,d of %,d", stage, bar, done.get(), total);
      terminal.flush();
    }
  }

  private static boolean canMoveTheCursor(Map<String, String> environment) {
    return !"dumb".equals(environment.get("TERM")) && !environment.containsKey("CI");
  }

  /** From Java 22 on there is a console even without a terminal, and a method that tells. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
