package io.github.broadsheet.cli;

import io.github.broadsheet.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which site is meant; the same as the parameters of the Maven goals. */
final class SiteOptions {

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "Folder of the articles (default: ${DEFAULT-VALUE}).")
  private Path seeds = Path.of("seeds");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder that the site is written to (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder for what makes the next build quick (default: .broadsheet beside the output).")
  private @Nullable Path cache;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Your own templates; they come before the built-in ones, file by file.")
  private @Nullable Path templates;

  @Option(
      names = "--title",
      paramLabel = "T",
      description = "Name of the site (default: ${DEFAULT-VALUE}).")
  private String title = "News archive";

  @Option(
      names = "--base-url",
      paramLabel = "U",
      description = "Address of the published site, for canonical links and feeds.")
  private String baseUrl = Settings.NO_BASE_URL;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of the pages (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(names = "--description", paramLabel = "TEXT", description = "One line about the archive.")
  private @Nullable String description;

  @Option(
      names = "--rights",
      paramLabel = "TEXT",
      description = "Licence or rights statement, text or URL.")
  private @Nullable String rights;

  @Option(
      names = "--ai-use",
      paramLabel = "USE",
      description =
          "Whether models may be trained on the articles: unsaid, allowed or refused"
              + " (default: ${DEFAULT-VALUE}).")
  private String aiUse = "unsaid";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to work with (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  Path output() {
    return output;
  }

  Settings settings() {
    return Settings.builder()
        .seeds(seeds)
        .output(output)
        .cache(cache)
        .templates(templates)
        .title(title)
        .baseUrl(baseUrl)
        .language(language)
        .description(description)
        .rights(rights)
        .aiUse(aiUse)
        .threads(threads)
        .build();
  }
}
