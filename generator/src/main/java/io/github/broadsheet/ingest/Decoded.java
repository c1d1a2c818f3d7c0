package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.util.List;

/**
 * The bytes of a seed, made text.
 *
 * @param text the text, without byte-order mark, line ends {@code \n}
 * @param issues what had to be guessed or could not be read
 */
record Decoded(String text, List<Issue> issues) {}
