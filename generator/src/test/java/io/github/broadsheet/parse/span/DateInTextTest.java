package io.github.broadsheet.parse.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.DateMention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInTextTest {

  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge opened on Jan 6, 2022, at noon.       | Jan 6, 2022 = 2022-01-06
          It opened on 6 January 2022.                     | 6 January 2022 = 2022-01-06
          It opened on the 6th of January, 2022.           | 6th of January, 2022 = 2022-01-06
          She was born on Sept. 3, 1958.                   | Sept. 3, 1958 = 1958-09-03
          He spoke on Monday (Jan 10) in town.             | Monday (Jan 10) = 2022-01-10
          They met on Friday, 7 January.                   | Friday, 7 January = 2022-01-07
          They met on Tuesday, Dec. 28.                    | Tuesday, Dec. 28 = 2021-12-28
          The vote was on Nov 8.                           | Nov 8 = 2021-11-08
          The vote will be held on March 20.               | March 20 = 2022-03-20
          The file is dated 2021-12-24.                    | 2021-12-24 = 2021-12-24
          The form says 24/12/2021 and 12/25/2021.         | 24/12/2021 = 2021-12-24; 12/25/2021 = 2021-12-25
          The fair runs from Jan. 12-14.                   | Jan. 12 = 2022-01-12; 14 = 2022-01-14
          The fair ran from 3 to 5 May 2019.               | 3 = 2019-05-03; 5 May 2019 = 2019-05-05
          It began in March 2019.                          | March 2019 = 2019-03
          It began in October last year.                   | October last year = 2021-10
          It began last May.                               | last May = 2021-05
          It ends in early February.                       | early February = 2022-02
          Rates rose in November.                          | November = 2021-11
          The city became the capital in 1997.             | 1997 = 1997
          The late 1988 report was wrong.                  | late 1988 = 1988
          The 1914-18 war changed it.                      | 1914 = 1914; 18 = 1918
          On Sunday, the ministry spoke.                   | Sunday = 2022-01-09
          The ministry said Monday.                        | Monday = 2022-01-10
          Monday's vote was close.                         | Monday = 2022-01-10
          The panel will meet on Thursday.                 | Thursday = 2022-01-13
          On Thursday, the panel will meet.                | Thursday = 2022-01-13
          They met last Monday.                            | last Monday = 2022-01-03
          They meet next Monday.                           | next Monday = 2022-01-17
          It rained yesterday and rains today.             | yesterday = 2022-01-09; today = 2022-01-10
          It rained last night.                            | last night = 2022-01-09
          Protests began last week.                        | last week = 2022-W01
          A ruling is due next month.                      | next month = 2022-02
          Sales fell earlier this year.                    | earlier this year = 2022
          The two met three days ago.                      | three days ago = 2022-01-07
          The firm was founded 12 years ago.               | 12 years ago = 2010
          """)
  void isReadAgainstTheDayOfPublication(String sentence, String dates) {
    assertThat(String.join("; ", read(sentence, PUBLISHED))).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 81-year-old was seen by 2,019 people.
          Ann Lee, aged 43, owns 2000 acres and 1900 homes.
          It cost $1999 and may march on.
          The 1980s and the 20th century were long.
          The form says 7/4/2014.
          Call 555-1234 or see page 1.
          They meet every Sunday, on Super Tuesday, and on Mondays.
          She reads USA Today and watches the "Today" show.
          Prices rose for years, then fell for a day.
          It is 31 feet and 32 inches long.
          """)
  void agesCountsDecadesAndDoubtfulFiguresAreNoDates(String sentence) {
    assertThat(read(sentence, PUBLISHED)).isEmpty();
  }

  @Test
  void withoutADayOfPublicationOnlyDatesThatNameTheirYearAreRead() {
    assertThat(
            read("On Sunday, last week, on Jan 6, in May, yesterday, in 1997, on 6 May 2020", null))
        .containsExactly("1997 = 1997", "6 May 2020 = 2020-05-06");
  }

  @Test
  void aWeekdayBesideADayDecidesTheYear() {
    assertThat(read("They met on Saturday (Jan 10).", PUBLISHED))
        .containsExactly("Saturday (Jan 10) = 2022-01-10");
    assertThat(read("They met on Sunday (Jan 10).", PUBLISHED))
        .containsExactly("Sunday (Jan 10) = 2021-01-10");
  }

  @Test
  void leapDaysAreTakenFromAYearThatHasThem() {
    assertThat(read("They met on Feb 29.", PUBLISHED)).isEmpty();
    assertThat(read("They met on Feb 29.", LocalDate.of(2021, 1, 10)))
        .containsExactly("Feb 29 = 2020-02-29");
  }

  @Test
  @Timeout(20)
  void aMegabyteOfAnythingIsReadInNoTime() {
    for (String piece :
        List.of("1", "1 ", "1-", "May ", "will ", "Monday, ", "(", "\"", "'", "2019 ")) {
      assertThat(read(piece.repeat(1_000_000 / piece.length()), PUBLISHED)).isNotNull();
    }
  }

  private static List<String> read(String sentence, @Nullable LocalDate published) {
    return new DateInText()
        .recognise(Stories.of(published, "A headline", sentence), List.of()).stream()
            .map(DateMention.class::cast)
            .map(date -> date.text() + " = " + date.iso())
            .toList();
  }
}
