package io.github.broadsheet.build;

import com.fasterxml.jackson.core.JsonFactory;
import freemarker.template.Configuration;
import io.github.broadsheet.ingest.SeedFormat;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.parse.block.BlockRecogniser;
import io.github.broadsheet.parse.span.name.NameEngine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;

/**
 * The code that is running, as a fingerprint: what other code has made is not what this code would
 * make.
 */
final class Code {

  /** A class of each library that has a hand in what is made. */
  private static final List<Class<?>> HANDS =
      List.of(Configuration.class, Jsoup.class, Parser.class, JsonFactory.class, Load.class);

  private static final List<Class<?>> SERVICES =
      List.of(SeedFormat.class, BlockRecogniser.class, NameEngine.class);

  private static final Fingerprint RUNNING = running();

  private Code() {}

  /**
   * Stands for this program, its libraries, and the release of Java, whose names of countries and
   * letters may differ.
   */
  static Fingerprint fingerprint() {
    return RUNNING;
  }

  private static Fingerprint running() {
    List<String> parts = new ArrayList<>();
    parts.add(Runtime.version().toString());
    try {
      Path own = place(Code.class);
      parts.add(own == null ? "" : contents(own).hex());
      for (Class<?> hand : hands()) {
        Path library = place(hand);
        if (library != null && !library.equals(own)) {
          parts.add(library.getFileName() + " " + Files.size(library));
        }
      }
    } catch (IOException e) {
      parts.add(e.toString());
    }
    return Fingerprint.of(parts.toArray(String[]::new));
  }

  /** Those, and what other jars bring: each kind of service may make something else of a seed. */
  private static List<Class<?>> hands() {
    List<Class<?>> hands = new ArrayList<>(HANDS);
    for (Class<?> service : SERVICES) {
      ServiceLoader.load(service, service.getClassLoader()).stream()
          .forEach(provider -> hands.add(provider.type()));
    }
    return hands;
  }

  private static @Nullable Path place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null; // not a file: a class loader of a kind that nobody has described yet
    }
  }

  /** Names and checksums of all that a jar or a folder of classes holds. */
  private static Fingerprint contents(Path place) throws IOException {
    List<String> parts = new ArrayList<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          parts.add(place.relativize(file).toString());
          parts.add(Fingerprint.of(Files.readAllBytes(file)).hex());
        }
      }
    } else {
      try (JarFile jar = new JarFile(place.toFile())) {
        jar.stream().forEach(entry -> parts.add(entry.getName() + " " + entry.getCrc()));
      }
    }
    return Fingerprint.of(parts.toArray(String[]::new));
  }
}
