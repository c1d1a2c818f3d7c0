package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Mention;
import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the text shows of a person's gender, enough to tell whom {@code he} or {@code she} means.
 */
enum Gender {
  MALE,
  FEMALE;

  private static final Set<String> HIS_TITLES =
      Set.of("mr", "sir", "lord", "king", "prince", "pope", "father", "sheikh", "congressman");

  private static final Set<String> HER_TITLES =
      WordSet.of(
          """
          mrs ms miss dame lady queen princess baroness congresswoman sister spokeswoman
          chairwoman
          """);

  private static final Set<String> HIS_NAMES =
      WordSet.of(
          """
          aaron adam ahmed alan albert alexander ali andrew anthony antonio barack ben
          benjamin bernie bill bob boris brian bruce carl carlos charles chris
          christopher chuck daniel dave david dennis dick dmitry donald doug edward
          emmanuel eric frank gary george gordon greg harry henry hugh ian ibrahim ivan
          jack jacob jake james jason jeb jeff jerry jim jimmy joe john jonathan jose
          joseph josh juan keith kevin larry lee leo louis luis marco mark martin matt
          matthew michael mike mitt mohamed mohammed muhammad nicholas nick nigel oliver
          omar patrick paul peter philip phil ralph raymond richard rick robert roger
          ron ronald russell ryan sam samuel scott sean sergei simon stephen steve
          steven ted terry thomas tim tom tony victor viktor vladimir walter will
          william yusuf
          """);

  private static final Set<String> HER_NAMES =
      WordSet.of(
          """
          alice amanda amy andrea angela ann anna anne barbara betty carly carol
          caroline catherine christine claire debbie deborah diana diane donna dorothy
          elena elizabeth ellen emily emma fatima gina hannah heather heidi helen
          hillary irina ivanka jane janet jen jennifer jessica jill joan joanna judith
          judy julia julie karen kate katherine kathleen kathy katie kelly kim kristen
          laura lauren linda lisa liz loretta louise lucy margaret maria marie marina
          martha mary megan melania melissa michelle monica nancy nadia natalia natalie
          nicola nicole nikki olga olivia pamela patricia rachel rebecca rosa ruth
          samantha sandra sara sarah sharon sheila sophie stephanie susan svetlana
          tatiana teresa theresa ursula valerie vanessa victoria wendy yulia
          """);

  /** What the title before a mention, or its given name, shows; null where neither does. */
  static @Nullable Gender of(Mention person, Words words, int at) {
    int before = words.isSign(at - 1, '.') ? at - 2 : at - 1;
    String title = words.lower(before);
    if (HIS_TITLES.contains(title)) {
      return MALE;
    }
    if (HER_TITLES.contains(title)) {
      return FEMALE;
    }
    String name = person.canonical().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    String given = space < 0 ? "" : name.substring(0, space);
    return HIS_NAMES.contains(given) ? MALE : HER_NAMES.contains(given) ? FEMALE : null;
  }

  /** The gender that a pronoun shows, or null. */
  static @Nullable Gender of(String pronoun) {
    return switch (pronoun) {
      case "he" -> MALE;
      case "she" -> FEMALE;
      default -> null;
    };
  }
}
