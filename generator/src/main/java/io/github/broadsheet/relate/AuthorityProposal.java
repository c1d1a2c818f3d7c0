package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.io.IOException;
import java.util.List;

/**
 * What was inferred of names, in the form of an authority file: the archivist copies what is worth
 * keeping, corrected, into their own.
 */
public final class AuthorityProposal {

  /** A name of one form that fewer articles print has nothing to be decided about. */
  private static final int FEWEST_ARTICLES = 3;

  private AuthorityProposal() {}

  /**
   * Writes the proposal as YAML: names that have several forms, and those that several articles
   * print, by type and name; nothing where the archive has none of them.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(Archive archive, Appendable out) throws IOException {
    out.append("# What was inferred from the texts. Copy what you want to keep, corrected, to\n");
    out.append("# authority.yaml in the seeds folder: what stands there beats what is inferred.\n");
    for (EntityType type : EntityType.values()) {
      for (Entity entity : archive.entities(type)) {
        List<String> variants = entity.variants();
        if (!variants.isEmpty() || entity.appearances().size() >= FEWEST_ARTICLES) {
          write(entity, variants, out);
        }
      }
    }
  }

  private static void write(Entity entity, List<String> variants, Appendable out)
      throws IOException {
    out.append("- name: ").append(quoted(entity.name())).append('\n');
    out.append("  type: ").append(entity.key().type().id()).append('\n');
    if (!variants.isEmpty()) {
      out.append("  variants:\n");
      for (String variant : variants) {
        out.append("    - ").append(quoted(variant)).append('\n');
      }
    }
  }

  /** In double quotation marks, in which every text can stand (YAML 1.2.2, section 7.3.1). */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        quoted.append(Character.isWhitespace(c) ? " " : "");
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
