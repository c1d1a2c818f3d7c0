package io.github.broadsheet.site;

/**
 * {@code _headers}: what hosts that read such a file (Netlify, Cloudflare Pages and others) shall
 * send with the pages. Other hosts ignore it; the pages say the most of it themselves.
 */
final class HostHeaders implements PageKind {

  private static final String ALL =
      """
      /*
        Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; \
      img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
      form-action 'self'; frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=()
      """;

  private static final String REFUSED = "  TDM-Reservation: 1\n";

  private static final String SOME =
      """
      /assets/*
        Cache-Control: public, max-age=31536000, immutable
      /pictures/*
        Cache-Control: public, max-age=31536000, immutable
      /*.atom
        Content-Type: application/atom+xml; charset=utf-8
      /feed.json
        Content-Type: application/feed+json; charset=utf-8
      /data/*.ndjson
        Content-Type: application/x-ndjson; charset=utf-8
      /data/*
        Access-Control-Allow-Origin: *
      """;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    boolean refused = edition.settings().aiUse() == AiUse.REFUSED;
    plan.accept(TextFile.of("_headers", ALL + (refused ? REFUSED : "") + SOME));
  }
}
