package io.github.broadsheet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * THE list of forms in which articles come. Formats of other jars come before the built-in ones.
 */
public final class SeedFormats {

  private static final List<SeedFormat> BUILT_IN =
      List.of(new PlainText(), new MarkdownText(), new HtmlText());

  private static final List<SeedFormat> INSTALLED = installed();

  private SeedFormats() {}

  /** Endings of file names that are seeds, in lower case, without the full stop. */
  public static Set<String> endings() {
    return INSTALLED.stream()
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The format of a seed, by the ending of its name; plain text where none claims it. */
  static SeedFormat of(String seed) {
    String ending = seed.substring(seed.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (SeedFormat format : INSTALLED) {
      if (format.endings().contains(ending)) {
        return format;
      }
    }
    return BUILT_IN.get(0);
  }

  private static List<SeedFormat> installed() {
    List<SeedFormat> all = new ArrayList<>();
    ServiceLoader.load(SeedFormat.class, SeedFormats.class.getClassLoader()).forEach(all::add);
    all.sort((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()));
    all.addAll(BUILT_IN);
    return List.copyOf(all);
  }
}
