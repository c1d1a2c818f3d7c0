package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Metadata;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds an article, and what stands beside it. Never compared.
 *
 * @param name path relative to the seeds folder, with {@code /}
 * @param place where a seed of that name is; shared by seeds, for paths take more memory than names
 * @param sidecar {@code NAME.yaml} beside {@code NAME.txt}, if there is one
 * @param defaults what {@code _defaults.yaml} of its folders says
 */
public record Seed(
    String name, Function<String, Path> place, @Nullable Path sidecar, Metadata defaults) {

  /** A seed with nothing beside it. */
  public static Seed of(String name, Path file) {
    return new Seed(name, n -> file, null, Metadata.none());
  }

  /** Where it is. */
  public Path file() {
    return place.apply(name);
  }
}
