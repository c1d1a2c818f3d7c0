package io.github.broadsheet.parse.span.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What a company may be called for short by an article that gives its whole name: "Progressive
 * Enterprises Ltd" is "Progressive Enterprises" and "Progressive", "Tarn Holm Shipping Inc" also
 * "Tarn". Words that mean too much for that, such as "National" or "Boston", are no short forms.
 */
final class ShortForms {

  private static final int TOO_COMMON =
      Kind.COUNTRY
          | Kind.REGION
          | Kind.LARGE_CITY
          | Kind.FUNCTION
          | Kind.COMMON
          | Kind.DEMONYM
          | Kind.DIRECTION
          | Kind.CALENDAR
          | Kind.TITLE
          | Kind.ORGANISATION
          | Kind.THING
          | Kind.EVENT;

  /** The first word alone stands for the rest only where it is no everyday word or name. */
  private static final int SEVERAL_HAVE_IT =
      TOO_COMMON | Kind.EVERYDAY | Kind.GIVEN | Kind.CITY | Kind.PLACE_HEAD | Kind.JOIN;

  private ShortForms() {}

  /** The short forms of a name, the longest first; none where it does not end as a company's. */
  static List<String> of(String name, Lists lists) {
    if (!isWhole(name, lists)) {
      return List.of();
    }
    String[] words = name.split(" ");
    int to = words.length;
    while (to > 0 && is(words[to - 1], Kind.COMPANY, lists)) {
      to--;
    }
    if (to == 0) {
      return List.of();
    }
    List<String> forms = new ArrayList<>(4);
    add(forms, words, to, TOO_COMMON, lists);
    while (to > 1 && is(words[to - 1], Kind.ORGANISATION, lists)) {
      to--;
      add(forms, words, to, TOO_COMMON, lists);
    }
    if (to > 1 && lists.kinds(words[to - 1]) == 0 && !is(words[0], Kind.GIVEN, lists)) {
      forms.add(words[to - 1]);
    }
    for (int shorter = to - 1; shorter > 0; shorter--) {
      add(forms, words, shorter, SEVERAL_HAVE_IT, lists);
    }
    return forms;
  }

  /** Whether a name ends as a company's, and is more than that. */
  static boolean isWhole(String name, Lists lists) {
    int space = name.lastIndexOf(' ');
    return space > 0 && is(name.substring(space + 1), Kind.COMPANY, lists);
  }

  private static void add(List<String> forms, String[] words, int to, int excluded, Lists lists) {
    String form = String.join(" ", List.of(words).subList(0, to));
    boolean joins = Character.isLowerCase(words[to - 1].charAt(0)) || words[to - 1].equals("&");
    if (!joins && (lists.kinds(form) & excluded) == 0) {
      forms.add(form);
    }
  }

  private static boolean is(String word, int kind, Lists lists) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return !bare.isEmpty() && ((lists.kinds(word) | lists.kinds(bare)) & kind) != 0;
  }
}
