package io.github.broadsheet.ingest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses of pictures as mark-up writes them. */
final class PictureAddress {

  private PictureAddress() {}

  /**
   * The file that an address names, below the folder of the seed: {@code a b.jpg} of {@code
   * ./a%20b.jpg?w=300}; null for an address elsewhere.
   */
  static @Nullable String file(String address) {
    String path = address.strip();
    int end = path.length();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == ':' || c == '\\') {
        return null;
      }
      if (c == '?' || c == '#') {
        end = i;
        break;
      }
    }
    path = decoded(path.substring(0, end));
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    boolean below = !path.isEmpty() && path.charAt(0) != '/' && !path.contains("..");
    return below ? path : null;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a lone per cent sign, as names of files may hold
    }
  }
}
