package io.github.broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * What the site says of itself.
 *
 * @param title name of the site
 * @param baseUrl absolute address it is published under, ending in {@code /}; used only where a
 *     standard asks for absolute addresses (canonical links, feeds, sitemap)
 * @param language BCP 47 tag of the pages
 * @param description one line about the archive, or null for one made from its contents
 * @param rights licence or rights statement, as text or URL, or null
 * @param aiUse whether models may be trained on the articles
 */
public record SiteSettings(
    String title,
    String baseUrl,
    String language,
    @Nullable String description,
    @Nullable String rights,
    AiUse aiUse) {

  public SiteSettings {
    if (title.isBlank()) {
      throw new IllegalArgumentException("the site needs a title");
    }
    if (!baseUrl.endsWith("/")) {
      throw new IllegalArgumentException("the base URL ends in a slash, got " + baseUrl);
    }
  }

  /** Settings that say nothing of models. */
  public SiteSettings(
      String title,
      String baseUrl,
      String language,
      @Nullable String description,
      @Nullable String rights) {
    this(title, baseUrl, language, description, rights, AiUse.UNSAID);
  }
}
