package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import java.util.function.Supplier;

/**
 * A file of the site, planned but not yet made.
 *
 * @param path where it will stand, relative to the site, with {@code /}
 * @param inputs stands for everything that its bytes depend on beside templates and settings: same
 *     inputs, same bytes; found out when it is asked for
 * @param content how its bytes come about
 * @param listed whether search engines are told of it: false for pages that say {@code noindex}
 */
public record Page(String path, Supplier<Checksum> inputs, Content content, boolean listed) {

  /** A listed page. */
  public Page(String path, Checksum inputs, Content content) {
    this(path, () -> inputs, content, true);
  }

  /** The same page, kept from search engines. */
  public Page unlisted() {
    return new Page(path, inputs, content, false);
  }
}
