package io.github.broadsheet.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a path of the site may look like, so that it never leaves the site and means the same on
 * every file system and web server.
 */
final class PortablePath {

  /** Longest name of a file or folder on the common file systems, in bytes of UTF-8. */
  private static final int LONGEST_NAME = 255;

  /** Refused by Windows, or with a meaning of their own in URLs and manifests. */
  private static final String NEVER = "\\<>:\"|?*%#";

  /** Whether a character of ASCII is refused: those above, and what cannot be seen. */
  private static final boolean[] REFUSED = refused();

  private PortablePath() {}

  /** What is wrong with a path, or null if nothing is. */
  static @Nullable String problem(String path) {
    if (path.isEmpty()) {
      return "is empty";
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < REFUSED.length && REFUSED[c]) {
        return "holds a character that not every system can have in a name: "
            + (c < ' ' || c == 0x7f ? "U+%04X".formatted((int) c) : "\"" + c + "\"");
      }
    }
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      String problem = problemOfName(path, from, to);
      if (problem != null) {
        return problem;
      }
      from = to + 1;
    }
    return WorkFolder.reserves(path) ? "is a name that the generator keeps for itself" : null;
  }

  private static boolean[] refused() {
    boolean[] refused = new boolean[128];
    for (char c = 0; c < refused.length; c++) {
      refused[c] = c < ' ' || c == 0x7f || NEVER.indexOf(c) >= 0;
    }
    return refused;
  }

  /** Equal for paths that some file systems hold for the same file. */
  static String folded(String path) {
    return isFolded(path) ? path : path.toLowerCase(Locale.ROOT);
  }

  /** Whether a path is in small letters of ASCII, as nearly all are, so that nothing can change. */
  private static boolean isFolded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String problemOfName(String path, int from, int to) {
    if (from == to) {
      return from == 0 ? "is absolute" : "has an empty part";
    }
    char last = path.charAt(to - 1);
    if (last == '.' || last == ' ') {
      return "has a part that is, or ends with, a full stop or a space";
    }
    if (to - from > LONGEST_NAME / 3
        && path.substring(from, to).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      return "has a part of more than " + LONGEST_NAME + " bytes";
    }
    return null;
  }
}
