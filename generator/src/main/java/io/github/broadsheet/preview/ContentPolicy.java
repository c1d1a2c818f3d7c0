package io.github.broadsheet.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loosens the Content-Security-Policy in a page's {@code meta} just enough for the preview's own
 * script. What the policy forbids otherwise, it still forbids, so that the preview shows it.
 */
final class ContentPolicy {

  private static final Pattern META =
      Pattern.compile("<meta\\b[^>]*content-security-policy[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT =
      Pattern.compile("\\bcontent\\s*=\\s*(\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);

  private ContentPolicy() {}

  static String permitOwnScripts(String page) {
    Matcher meta = META.matcher(page);
    if (!meta.find()) {
      return page;
    }
    Matcher content = CONTENT.matcher(page).region(meta.start(), meta.end());
    if (!content.find()) {
      return page;
    }
    int from = content.start(1) + 1;
    int to = content.end(1) - 1;
    String self = page.charAt(from - 1) == '\'' ? "&#39;self&#39;" : "'self'";
    String policy =
        permit(permit(page.substring(from, to), "script-src", self), "connect-src", self);
    return page.substring(0, from) + policy + page.substring(to);
  }

  private static String permit(String policy, String directive, String self) {
    List<String> directives = new ArrayList<>();
    boolean found = false;
    for (String one : policy.split(";", -1)) {
      String text = one.strip();
      if (text.toLowerCase(Locale.ROOT).startsWith(directive + " ")) {
        found = true;
        text = text.contains("self") ? text : text.replace("'none'", "") + " " + self;
      }
      if (!text.isEmpty()) {
        directives.add(text);
      }
    }
    if (!found) {
      directives.add(directive + " " + self);
    }
    return String.join("; ", directives);
  }
}
