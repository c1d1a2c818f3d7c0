package io.github.broadsheet.preview;

import java.util.Locale;

/** Content types by the ending of a file's name (IANA media types). */
final class MediaType {

  private MediaType() {}

  static String of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js", "mjs" -> "text/javascript; charset=utf-8";
      case "txt", "md", "bib", "ris" -> "text/plain; charset=utf-8";
      case "csv" -> "text/csv; charset=utf-8";
      case "json", "map" -> "application/json";
      case "ndjson" -> "application/x-ndjson";
      case "jsonld" -> "application/ld+json";
      case "atom" -> "application/atom+xml";
      case "rss" -> "application/rss+xml";
      case "xml", "xsl" -> "application/xml";
      case "webmanifest" -> "application/manifest+json";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "gif" -> "image/gif";
      case "webp" -> "image/webp";
      case "avif" -> "image/avif";
      case "ico" -> "image/vnd.microsoft.icon";
      case "woff2" -> "font/woff2";
      case "woff" -> "font/woff";
      case "pdf" -> "application/pdf";
      case "gz" -> "application/gzip";
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }
}
