package io.github.broadsheet.typeset;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where templates and style sheets come from: first the project's own folder, then the default
 * theme in this jar, file by file.
 *
 * <p>Start with {@link #of(Path)} or {@link #builtIn()}. Safe to share between threads.
 */
public final class TemplateFolders {

  private static final String BUILT_IN = "/io/github/broadsheet/templates/";

  private final @Nullable Path own;

  private TemplateFolders(@Nullable Path own) {
    this.own = own;
  }

  /** The default theme alone. */
  public static TemplateFolders builtIn() {
    return new TemplateFolders(null);
  }

  /**
   * The default theme, with what the project puts in its place.
   *
   * @param own the project's folder, or null where it has none
   * @throws SiteException if {@code own} is given and is not a folder
   */
  public static TemplateFolders of(@Nullable Path own) {
    if (own != null && !Files.isDirectory(own)) {
      throw SiteException.of(
          Issue.error(
              own.toString(),
              0,
              "there is no such folder of templates",
              "Make it, or leave the setting out to use the default theme"));
    }
    return new TemplateFolders(own);
  }

  /** The bytes of a file, or null where neither folder has it. */
  byte @Nullable [] read(String name) {
    try {
      if (own != null && Files.isRegularFile(own.resolve(name))) {
        return Files.readAllBytes(own.resolve(name));
      }
      try (InputStream in = TemplateFolders.class.getResourceAsStream(BUILT_IN + name)) {
        return in == null ? null : in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read template " + name, e);
    }
  }

  /** Names of the project's own files below {@code folder}, in order. */
  List<String> own(String folder) {
    return own == null ? List.of() : files(own, folder);
  }

  /** Names of the templates that the project leaves as they are. */
  List<String> builtInTemplates() {
    return builtInFiles().stream()
        .filter(name -> name.endsWith(".ftlh"))
        .filter(name -> own == null || !Files.exists(own.resolve(name)))
        .toList();
  }

  TemplateLoader loader() {
    TemplateLoader theme = new ClassTemplateLoader(TemplateFolders.class, BUILT_IN);
    if (own == null) {
      return theme;
    }
    try {
      TemplateLoader project = new FileTemplateLoader(own.toFile(), true);
      return new MultiTemplateLoader(new TemplateLoader[] {project, theme});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the templates in " + own, e);
    }
  }

  /**
   * Stands for every file of the project's own folder: when it changes, every page may look
   * different. The default theme is part of the program, and changes with it.
   */
  public Fingerprint fingerprint() {
    List<String> parts = new ArrayList<>();
    for (String name : own("")) {
      parts.add(name);
      parts.add(Fingerprint.of(Objects.requireNonNull(read(name), name)).hex());
    }
    return Fingerprint.of(parts.toArray(String[]::new));
  }

  private static List<String> builtInFiles() {
    URL layout =
        Objects.requireNonNull(TemplateFolders.class.getResource(BUILT_IN + "layout.ftlh"));
    try {
      URLConnection connection = layout.openConnection();
      if (connection instanceof JarURLConnection jar) {
        String prefix = BUILT_IN.substring(1);
        return jar.getJarFile().stream()
            .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
            .map(entry -> entry.getName().substring(prefix.length()))
            .toList();
      }
      Path folder = Path.of(new URI(layout.toString())).getParent();
      return folder == null ? List.of() : files(folder, "");
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the default theme cannot be read", e);
    }
  }

  private static List<String> files(Path root, String folder) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the templates in " + start, e);
    }
  }
}
