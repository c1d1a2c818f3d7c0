package io.github.broadsheet.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawersTest {

  @ParameterizedTest
  @CsvSource({
    "ferry, feo",
    "fence, feh",
    "feast, fe",
    "fete, fet",
    "fe, fe",
    "f, f",
    "1998, 19",
    "река, реt",
    "船, 船",
    "𐐨𐐩, 𐐨t",
    "a𐐨b, a𐐨",
    "@people/ada-ferry, @people/ad",
    "@people/x, @people/x",
    "@agencies/reuters, @agencies/ret"
  })
  void aTermStandsInTheDrawerOfItsBeginning(String term, String label) {
    assertThat(Drawers.label(term)).isEqualTo(label);
  }

  @Test
  void drawersStandInTheOrderOfTheirTerms() {
    String letters = "-019@abhiot/zéеж船\uD801\uDC28";
    Random random = new Random(1);
    String[] terms = new String[20_000];
    for (int i = 0; i < terms.length; i++) {
      StringBuilder term = new StringBuilder(random.nextInt(9) == 0 ? "@people/" : "");
      for (int length = 1 + random.nextInt(4); length > 0; length--) {
        int c = letters.codePointAt(random.nextInt(letters.length() - 1));
        term.appendCodePoint(c == '@' && term.length() == 0 ? 'a' : c);
      }
      terms[i] = term.toString();
    }
    Arrays.sort(terms);
    Set<String> left = new HashSet<>();
    List<String> labels = new ArrayList<>(List.of(""));
    for (String term : terms) {
      String label = Drawers.label(term);
      String last = labels.get(labels.size() - 1);
      assertThat(label).isLessThanOrEqualTo(term);
      if (!label.equals(last)) {
        assertThat(label).isGreaterThan(last);
        assertThat(left.add(label)).as(label).isTrue();
        labels.add(label);
      }
    }
  }
}
