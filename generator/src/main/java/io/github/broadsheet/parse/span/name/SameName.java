package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every name of an article its canonical form, so that mentions of one thing share it.
 *
 * <p>Start with {@code SameName.canonical(text, names)}: one form for each name, in their order.
 */
public final class SameName {

  private static final int FARTHEST_ACRONYM = 12;

  private SameName() {}

  /** The canonical form of each name. */
  public static List<String> canonical(String text, List<NameSpan> names) {
    Lists lists = Lists.standard();
    PersonNames people = new PersonNames();
    OrganisationNames organisations = new OrganisationNames(lists);
    List<String> printed = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      String words = words(text, name.span());
      printed.add(words);
      if (name.type() == EntityType.PERSON) {
        people.learn(quiet(words));
      } else if (name.type() == EntityType.ORGANISATION) {
        organisations.learn(words);
        explain(text, names, i, organisations);
      }
    }
    List<String> canonical = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      String words = printed.get(i);
      canonical.add(
          switch (names.get(i).type()) {
            case PERSON -> people.fullest(quiet(words));
            case PLACE ->
                lists.preferred(words).or(() -> lists.preferred(quiet(words))).orElse(quiet(words));
            case ORGANISATION -> organisations.fullest(words);
          });
    }
    return canonical;
  }

  /** "Collective Security Treaty Organization (CSTO)": the name, then its acronym in brackets. */
  private static void explain(
      String text, List<NameSpan> names, int at, OrganisationNames organisations) {
    if (at + 1 == names.size()) {
      return;
    }
    Span name = names.get(at).span();
    Span next = names.get(at + 1).span();
    boolean bracketed =
        next.start() > name.end()
            && next.end() < text.length()
            && next.start() - name.end() <= 2
            && text.charAt(next.start() - 1) == '('
            && text.charAt(next.end()) == ')';
    if (!bracketed) {
      return;
    }
    String words = words(text, name);
    String acronym = words(text, next);
    if (acronym.length() <= FARTHEST_ACRONYM && acronym.length() < words.length()) {
      organisations.learnAcronym(acronym, words);
    } else if (words.length() < acronym.length()
        && Shape.of(words.toCharArray(), 0, words.length()) == Shape.UPPER) {
      organisations.learnAcronym(words, acronym);
    }
  }

  /** "MOSCOW" as "Moscow"; "US" and "UAE" as they are. */
  private static String quiet(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return words;
      }
    }
    return words.length() > 3 && words.indexOf('.') < 0 ? Lists.inTitleCase(words) : words;
  }

  private static String words(String text, Span span) {
    String words = span.in(text);
    return words.indexOf('\n') < 0 ? words : words.replaceAll("\\s+", " ");
  }
}
