package io.github.broadsheet.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in a byline, without the marker before them and the office, paper, handle or date
 * behind them: {@code Meg Berg and Tom Ode, Associated Press}.
 */
final class BylineText {

  private static final List<String> MARKERS =
      List.of(
          "by ",
          "by: ",
          "by:",
          "author: ",
          "authors: ",
          "reporter: ",
          "written by: ",
          "written by ",
          "words by ",
          "words: ",
          "story by ",
          "reported by ",
          "analysis by ",
          "opinion by ",
          "commentary by ",
          "review by ",
          "text by ",
          "from ",
          "posted by ",
          "exclusive by ",
          "report by ",
          "column by ",
          "interview by ",
          "edited by ",
          "perspective by ");

  /**
   * "And" in other languages; the Spanish one parts surnames too, and so wants two words around.
   */
  private static final Pattern AND_ABROAD =
      Pattern.compile(
          " (?:und|et|och|og|dan|и|та|і|sowie) |(?<=\\p{L}[ ]\\p{L}{1,30}) (?:y|e|en|a|i|ve|és|ja)"
              + " (?=\\p{Lu}[^ ,]* \\p{Lu})");

  private BylineText() {}

  /** How long the byline's marker is at the beginning of a line ({@code By }), or 0. */
  static int marker(String line) {
    String opening = Shape.folded(line.length() > 24 ? line.substring(0, 24) : line);
    for (String marker : MARKERS) {
      if (opening.startsWith(marker)) {
        return marker.length();
      }
    }
    boolean glued =
        line.length() > 4
            && opening.startsWith("by")
            && Character.isLowerCase(line.charAt(1))
            && Character.isUpperCase(line.charAt(2));
    return glued ? 2 : 0;
  }

  /**
   * The names, people before agencies; agencies only where no person is named, since beside a name
   * they say whom the writer works for.
   *
   * @param line the byline without its marker
   */
  static List<String> names(String line) {
    String text = once(line);
    List<String> people = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    for (String part : parts(cut(text))) {
      String apart = beforeSeam(part);
      String name = Agencies.isAgency(apart) ? "" : person(apart);
      if (!name.isEmpty()) {
        people.add(name);
      } else if (Agencies.isAgency(apart)) {
        agencies.add(apart);
      } else if (people.isEmpty() && agencies.isEmpty()) {
        String agency = agencyBefore(apart);
        if (!agency.isEmpty()) {
          agencies.add(agency);
        }
      }
    }
    return people.isEmpty() ? List.copyOf(agencies) : List.copyOf(people);
  }

  /** A page that links the portrait and the name leaves both: {@code Ana Moor Ana Moor}. */
  private static String once(String line) {
    int half = line.length() / 2;
    boolean twice =
        line.length() > 8
            && line.length() % 2 == 1
            && line.charAt(half) == ' '
            && line.regionMatches(0, line, half + 1, half);
    return twice ? line.substring(0, half) : line;
  }

  /** Cut where a date, a handle, an address or a separator ends the names. */
  private static String cut(String text) {
    int end = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stops =
          "@|•·/—–\n(+*".indexOf(c) >= 0
              || Character.isDigit(c)
              || c == '-' && i > 0 && text.charAt(i - 1) == ' ';
      if (stops) {
        end = i;
        break;
      }
    }
    boolean dated = end < text.length() && Character.isDigit(text.charAt(end));
    return withoutCalendar(text.substring(0, end).strip(), dated);
  }

  /**
   * Drops a month or weekday that began a date: {@code Meg Berg on December}.
   *
   * @param dated whether a figure stood behind; without it, {@code Mayo} and {@code Domingo} are
   *     names of people
   */
  private static String withoutCalendar(String names, boolean dated) {
    String rest = names;
    while (true) {
      int space = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf(','));
      String last = Shape.folded(rest.substring(space + 1)).replace(".", "");
      boolean calendar =
          CalendarWords.month(last) > 0
              || CalendarWords.isDay(last)
              || last.isEmpty() && space >= 0
              || dated && last.length() > 3 && CalendarAbroad.isDay(last)
              || dated && last.length() > 3 && CalendarAbroad.month(last) > 0
              || rest.endsWith(" am")
              || last.equals("on")
              || last.equals("published")
              || last.equals("updated")
              || last.equals("last");
      if (!calendar || space <= 0) {
        return rest;
      }
      rest = rest.substring(0, space).strip();
    }
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    String even =
        text.replace(" and ", ",").replace(" AND ", ",").replace(" & ", ",").replace(" with ", ",");
    for (String part : AND_ABROAD.matcher(even).replaceAll(",").split("[,;]")) {
      String bare = part.strip();
      bare = bare.startsWith("and ") ? bare.substring(4) : bare;
      if (bare.endsWith(".") && bare.lastIndexOf(' ') < bare.length() - 4) {
        bare = bare.substring(0, bare.length() - 1);
      }
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    return parts;
  }

  /** The person whom a part names, what is glued or set behind the name left out; or empty. */
  private static String person(String apart) {
    if (PersonName.hasForm(apart)) {
      return apart;
    }
    String[] words = apart.split(" ");
    StringBuilder name = new StringBuilder();
    String longest = "";
    for (int i = 0; i < Math.min(words.length, 4); i++) {
      name.append(i == 0 ? "" : " ").append(words[i]);
      if (PersonName.isLikely(name.toString())) {
        longest = name.toString();
      }
    }
    return longest;
  }

  /**
   * {@code Meg JamesStaff Writer} is {@code Meg James}; {@code McBride} and {@code DeVito} stay.
   */
  private static String beforeSeam(String part) {
    for (int i = part.indexOf(' ') + 3; i > 2 && i < part.length(); i++) {
      boolean seam =
          Character.isUpperCase(part.charAt(i)) && Character.isLowerCase(part.charAt(i - 1));
      int wordStart = part.lastIndexOf(' ', i) + 1;
      if (seam && i - wordStart > 3) {
        return part.substring(0, i);
      }
    }
    return part;
  }

  private static String agencyBefore(String part) {
    String[] words = part.split(" ");
    StringBuilder run = new StringBuilder();
    String found = "";
    for (int i = 0; i < Math.min(words.length, 4); i++) {
      run.append(i == 0 ? "" : " ").append(words[i]);
      if (Agencies.isAgency(run.toString())) {
        found = run.toString();
      }
    }
    return found;
  }
}
