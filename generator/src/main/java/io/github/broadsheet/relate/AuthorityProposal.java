package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import java.io.IOException;
import java.util.ArrayList;
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
      List<Entity> entities = archive.entities(type);
      List<List<String>> inTurn = archive.variants(type);
      for (int i = 0; i < entities.size(); i++) {
        Entity entity = entities.get(i);
        List<String> variants = inTurn.get(i);
        List<EntityKey> namesakes = archive.namesakes(entity.key());
        if (!namesakes.isEmpty()) {
          writeNamesake(archive, entity, out);
        } else if (!variants.isEmpty() || entity.appearances().size() >= FEWEST_ARTICLES) {
          writeName(entity, out);
          writeList("variants", variants, out);
        }
      }
    }
  }

  private static void writeName(Entity entity, Appendable out) throws IOException {
    out.append("- name: ").append(quoted(entity.name())).append('\n');
    out.append("  type: ").append(entity.key().type().id()).append('\n');
  }

  private static void writeList(String what, List<String> names, Appendable out)
      throws IOException {
    if (!names.isEmpty()) {
      out.append("  ").append(what).append(":\n");
      for (String name : names) {
        out.append("    - ").append(quoted(name)).append('\n');
      }
    }
  }

  /**
   * People of one name have their other forms in common, so that none is proposed: what tells them
   * apart is what they are called, and when.
   */
  private static void writeNamesake(Archive archive, Entity entity, Appendable out)
      throws IOException {
    out.append(
        "# Told from others of this name. To make them one, leave out \"not the same as\".\n");
    for (Role role : entity.roles()) {
      out.append("# ").append(role.words().replaceAll("\\s+", " "));
      if (role.first() != null) {
        out.append(", ").append(role.first() + " to " + role.last());
      }
      out.append('\n');
    }
    writeName(entity, out);
    List<String> others = new ArrayList<>();
    for (EntityKey other : archive.namesakes(entity.key())) {
      archive.entity(other).ifPresent(known -> others.add(known.name()));
    }
    writeList("not the same as", others, out);
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
