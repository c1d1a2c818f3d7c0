package io.github.broadsheet.ingest;

import java.nio.file.Path;

/**
 * A file that holds an article.
 *
 * @param name path relative to the seeds folder, with {@code /}
 * @param file where it is
 */
public record Seed(String name, Path file) {}
