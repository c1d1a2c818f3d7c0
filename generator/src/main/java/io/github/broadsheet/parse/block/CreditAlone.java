package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import java.util.Optional;
import java.util.Set;

/**
 * "A line that holds nothing but a credit": {@code Getty Images}, {@code Image source, Getty
 * Images}, {@code (Ana Moor / Associated Press)}, {@code Photo: Ana Moor, AP}, {@code Ana
 * Moor/Getty Images}.
 */
final class CreditAlone implements BlockRecogniser {

  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;

  /** What papers are called, where a studio stands for the photographer. */
  private static final Set<String> PAPERS =
      Set.of("Magazine", "Times", "News", "Post", "Press", "Journal", "Gazette", "Tribune");

  private static final String[] PREFIXES = {
    "image source, ",
    "image copyright ",
    "image source ",
    "image credits ",
    "photo credits ",
    "getty images/"
  };

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    String text = shape.text();
    if (reading.at() == 0
        || text.length() > LONGEST
        || shape.words() > MOST_WORDS
        || shape.words() == 0) {
      return Optional.empty();
    }
    for (String prefix : PREFIXES) {
      if (shape.opensWith(prefix) && !prefix.startsWith("getty")) {
        return recognition(reading, prefix.length(), 0.95);
      }
    }
    int rights =
        shape.opensWith("copyright ") ? shape.opening().indexOf(". all rights reserved") : -1;
    if (rights > 0) {
      return CreditScan.within(text, 0, "copyright ".length(), rights)
          .map(scan -> Recognition.of(BlockKind.CREDIT, 0.85, scan.credit(reading)));
    }
    int marker = CreditMarkers.lengthAt(text, 0);
    if (marker > 0 && marker < text.length() && isMarkedCredit(shape, marker)) {
      return recognition(reading, marker, 0.9);
    }
    return isBareSource(text) ? recognition(reading, 0, 0.75) : Optional.empty();
  }

  private static boolean isMarkedCredit(Shape shape, int marker) {
    String rest = shape.text().substring(marker);
    boolean name = PersonName.hasForm(rest.strip());
    return !CreditScan.hasSmallWords(rest)
        && (shape.words() <= 8 || CreditScan.namesSource(rest))
        && (name || CreditScan.namesSource(rest) || shape.words() <= 6)
        && !shape.opensWith("via ")
        && !shape.opensWith("video:")
        && !shape.text().endsWith(" here)");
  }

  private static boolean isBareSource(String text) {
    String bare =
        text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    if (Agencies.isAgency(bare) || isPhotographerOfPaper(bare)) {
      return true;
    }
    if (bare.indexOf('(') > 0 || bare.contains(". |")) {
      return false;
    }
    boolean parted =
        bare.indexOf('/') > 0
            || bare.indexOf(',') > 0
            || bare.indexOf('|') > 0
            || bare.contains(" via ");
    return parted
        && !CreditScan.hasSmallWords(bare)
        && Agencies.namedIn(bare).isPresent()
        && bare.split("[ /]+").length <= 9;
  }

  /** {@code Ana Moor/The Gazette}, {@code Ana Moor for The Gazette}. */
  private static boolean isPhotographerOfPaper(String bare) {
    int slash = bare.indexOf('/');
    int parting = slash > 0 ? slash : bare.indexOf(" for ");
    if (parting < 0) {
      return false;
    }
    String name = bare.substring(0, parting);
    boolean studio =
        slash < 0
            && name.indexOf(' ') < 0
            && Character.isUpperCase(name.charAt(0))
            && PAPERS.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    if (!studio && !PersonName.hasForm(name)) {
      return false;
    }
    String paper = bare.substring(parting + (slash > 0 ? 1 : 5)).strip();
    return !paper.isEmpty()
        && Character.isUpperCase(paper.charAt(0))
        && Character.isLetter(bare.charAt(bare.length() - 1))
        && (slash > 0 || paper.indexOf(' ') > 0)
        && paper.split(" ").length <= 4
        && !CreditScan.hasSmallWords(paper);
  }

  private static Optional<Recognition> recognition(Reading reading, int from, double certainty) {
    String text = reading.shape().text();
    return CreditScan.within(text, 0, from, text.length())
        .map(
            scan -> {
              Credit credit = scan.credit(reading);
              return Recognition.of(BlockKind.CREDIT, certainty, credit);
            });
  }
}
