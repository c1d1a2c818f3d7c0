package io.github.broadsheet;

import io.github.broadsheet.build.BuildSettings;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.site.AiUse;
import io.github.broadsheet.site.SiteSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that a build needs to be told, checked.
 *
 * <p>Start with {@link #builder()}; {@link Builder#build()} reports every bad value at once.
 *
 * <pre>{@code
 * Settings settings =
 *     Settings.builder().seeds(Path.of("seeds")).output(Path.of("site")).title("The Archive").build();
 * }</pre>
 *
 * @param build where the work happens
 * @param site what the site says of itself
 */
public record Settings(BuildSettings build, SiteSettings site) {

  /** Stands in canonical links and feeds until the site's own address is set. */
  public static final String NO_BASE_URL = "https://example.org/";

  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings as a user gives them. Not for use by several threads. */
  public static final class Builder {

    private final List<Issue> problems = new ArrayList<>();
    private Path seeds = Path.of("seeds");
    private Path output = Path.of("site");
    private @Nullable Path cache;
    private @Nullable Path templates;
    private String title = "News archive";
    private String baseUrl = NO_BASE_URL;
    private String language = "en";
    private @Nullable String description;
    private @Nullable String rights;
    private String aiUse = "unsaid";
    private int threads = Runtime.getRuntime().availableProcessors();

    private Builder() {}

    /** Folder of the articles; {@code seeds} unless set. */
    public Builder seeds(Path folder) {
      seeds = folder;
      return this;
    }

    /** Folder that the site is written to; {@code site} unless set. */
    public Builder output(Path folder) {
      output = folder;
      return this;
    }

    /**
     * Folder for what makes the next build quick; {@code .broadsheet} beside the output unless set.
     */
    public Builder cache(@Nullable Path folder) {
      cache = folder;
      return this;
    }

    /** The project's own templates, which come before the built-in ones, file by file. */
    public Builder templates(@Nullable Path folder) {
      templates = folder;
      return this;
    }

    /** Name of the site. */
    public Builder title(String value) {
      title = value;
      return this;
    }

    /** Absolute address of the published site: {@code https://archive.example.org/}. */
    public Builder baseUrl(String value) {
      baseUrl = value;
      return this;
    }

    /** Language of the pages, a BCP 47 tag. */
    public Builder language(String value) {
      language = value;
      return this;
    }

    /** One line about the archive. */
    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    /** Licence or rights statement, text or URL. */
    public Builder rights(@Nullable String value) {
      rights = value;
      return this;
    }

    /**
     * Whether models may be trained on the articles: {@code unsaid}, {@code allowed}, {@code
     * refused}.
     */
    public Builder aiUse(String value) {
      aiUse = value;
      return this;
    }

    /** Threads to work with, 1 or more; one for each core unless set. */
    public Builder threads(int value) {
      threads = value;
      return this;
    }

    /**
     * The settings.
     *
     * @throws SiteException with every value that is not fit
     */
    public Settings build() {
      problems.clear();
      String name = title.strip();
      if (name.isEmpty()) {
        problem("title: is empty", "Give the site a name, such as \"The Harbour Gazette\"");
      }
      String address = address();
      if (threads < 1) {
        problem("threads: " + threads + " is too few", "Leave it out to use every core");
      }
      checkLanguage();
      AiUse use = aiUse();
      if (!problems.isEmpty()) {
        throw new SiteException(problems);
      }
      Path site = output.toAbsolutePath().normalize();
      Path beside = site.getParent() == null ? site : site.getParent();
      Path work = cache == null ? beside.resolve(".broadsheet") : cache;
      return new Settings(
          new BuildSettings(
              seeds.toAbsolutePath().normalize(),
              site,
              work.toAbsolutePath().normalize(),
              templates == null ? null : templates.toAbsolutePath().normalize(),
              threads),
          new SiteSettings(name, address, language, description, rights, use));
    }

    private AiUse aiUse() {
      for (AiUse use : AiUse.values()) {
        if (use.name().equalsIgnoreCase(aiUse.strip())) {
          return use;
        }
      }
      problem(
          "aiUse: \"" + aiUse + "\" says nothing",
          "Write unsaid, allowed or refused, or leave it out");
      return AiUse.UNSAID;
    }

    private String address() {
      try {
        URI uri = new URI(baseUrl.strip());
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
          String text = uri.toString();
          return text.endsWith("/") ? text : text + "/";
        }
      } catch (URISyntaxException e) {
        // reported below, with the same advice
      }
      problem(
          "baseUrl: \"" + baseUrl + "\" is not the address of a web site",
          "Write it whole, such as https://archive.example.org/ or https://example.org/archive/");
      return NO_BASE_URL;
    }

    private void checkLanguage() {
      try {
        if (new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty()) {
          problem("language: is empty", "Use a BCP 47 tag such as en or en-GB");
        }
      } catch (IllformedLocaleException e) {
        problem(
            "language: \"" + language + "\" is not a language tag",
            "Use a BCP 47 tag such as en or en-GB");
      }
    }

    private void problem(String message, String advice) {
      problems.add(Issue.error(null, 0, message, advice));
    }
  }
}
