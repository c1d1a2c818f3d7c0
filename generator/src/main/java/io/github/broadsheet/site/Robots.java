package io.github.broadsheet.site;

import java.util.List;

/**
 * {@code robots.txt} (RFC 9309): everything may be read, there is the sitemap, and whether models
 * may be trained on it, both in the words of the IETF's AI preferences ({@code Content-Usage}) and,
 * where it is refused, by the names of those who collect for training.
 */
final class Robots implements PageKind {

  private static final List<String> COLLECTORS =
      List.of(
          "Amazonbot",
          "anthropic-ai",
          "Applebot-Extended",
          "Bytespider",
          "CCBot",
          "ClaudeBot",
          "cohere-training-data-crawler",
          "Google-Extended",
          "GPTBot",
          "meta-externalagent");

  @Override
  public void plan(Edition edition, PagePlan plan) {
    SiteSettings site = edition.settings();
    StringBuilder text = new StringBuilder("User-agent: *\n");
    if (site.aiUse() != AiUse.UNSAID) {
      text.append("Content-Usage: train-ai=").append(site.aiUse() == AiUse.ALLOWED ? "y\n" : "n\n");
    }
    text.append("Allow: /\n\n");
    if (site.aiUse() == AiUse.REFUSED) {
      COLLECTORS.forEach(name -> text.append("User-agent: ").append(name).append('\n'));
      text.append("Disallow: /\n\n");
    }
    text.append("Sitemap: ").append(site.baseUrl()).append("sitemap.xml\n");
    plan.accept(TextFile.of("robots.txt", text.toString()));
  }
}
