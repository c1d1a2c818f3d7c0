package io.github.broadsheet.launch;

import io.github.broadsheet.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a small archive in the working folder, once from nothing and once with nothing changed, for
 * no other reason than that Java sees all classes that this takes.
 */
final class Rehearsal {

  /** Articles beside this class, one of each format. */
  private static final List<String> ARTICLES = List.of("ferry.txt", "lighthouse.md", "market.html");

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Path seeds = Files.createDirectory(Path.of("seeds"));
    for (String article : ARTICLES) {
      try (InputStream in = Rehearsal.class.getResourceAsStream(article)) {
        Files.copy(in, seeds.resolve(article));
      }
    }
    int first = Main.run("generate", "--batch");
    int second = Main.run("generate", "--batch");
    System.exit(Math.max(first, second));
  }
}
