package io.github.broadsheet.site;

import io.github.broadsheet.model.Fingerprint;

/**
 * A file of the site, planned but not yet made.
 *
 * @param path where it will stand, relative to the site, with {@code /}
 * @param inputs stands for everything that its bytes depend on beside templates and settings: same
 *     inputs, same bytes
 * @param content how its bytes come about
 */
public record Page(String path, Fingerprint inputs, Content content) {}
