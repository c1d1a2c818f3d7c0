package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "A news agency named directly under the headline is the writer": {@code Reuters}, {@code The
 * Associated Press}, {@code AFP, MANILA}, {@code Meg Moor and Tom Ode, Associated Press}. The same
 * line beside a caption is a credit, and so are a picture library anywhere and what stands behind a
 * photo credit's marker.
 */
final class BylineOfAgency implements BlockRecogniser {

  private static final int LOWEST = 3;
  private static final int MOST_WORDS = 14;

  private static final Set<String> LIBRARIES =
      Set.of(
          "Getty Images",
          "Shutterstock",
          "iStock",
          "Alamy",
          "Corbis",
          "European Pressphoto Agency",
          "Zuma Press",
          "NurPhoto",
          "Unsplash",
          "Pexels",
          "Pixabay",
          "Wikimedia Commons",
          "Flickr",
          "Hulton Archive",
          "Picture Alliance",
          "Imago",
          "Splash News",
          "Sipa Press");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    String text = shape.text();
    if (reading.at() <= LOWEST && reading.previousIs(BlockKind.BYLINE) && isWriter(text, reading)) {
      return Optional.of(Recognition.of(BlockKind.BYLINE, 0.7));
    }
    if (reading.at() == 0
        || reading.at() > LOWEST
        || shape.words() == 0
        || shape.words() > MOST_WORDS
        || shape.endsSentence()
        || reading.has(BlockKind.BYLINE)
        || text.indexOf('(') >= 0
        || text.indexOf('/') >= 0 && shape.digits() == 0
        || CreditMarkers.lengthAt(text, 0) > 0
        || CreditMarkers.lastIn(shape, 0) >= 0
        || bylineFollows(reading)) {
      return Optional.empty();
    }
    String agency = Agencies.namedIn(text).orElse("");
    if (agency.isEmpty() || LIBRARIES.contains(agency)) {
      return Optional.empty();
    }
    List<String> names = names(text);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Recognition(
                BlockKind.BYLINE, 0.75, BylineUnderHeadline.details(reading, names, 0)));
  }

  /** An agency under the writers' names says whom they work for. */
  private static boolean isWriter(String text, Reading reading) {
    boolean credit = !reading.layout().isEnglish() && text.startsWith("(");
    return !credit
        && Agencies.isAgency(text)
        && !LIBRARIES.contains(Agencies.usualName(text).orElse(""));
  }

  private static List<String> names(String text) {
    if (Agencies.isAgency(text)) {
      return List.of(text);
    }
    List<String> names = BylineText.names(text);
    boolean people = !names.isEmpty() && names.stream().allMatch(PersonName::hasForm);
    int comma = text.indexOf(',');
    boolean agencyAndPlace =
        comma > 0
            && Agencies.isAgency(text.substring(0, comma))
            && PlaceNames.isInCapitals(text.substring(comma));
    boolean agencyInPlace =
        text.contains(" in ") && Agencies.isAgency(text.substring(0, text.indexOf(" in ")));
    return people || agencyAndPlace || agencyInPlace ? names : List.of();
  }

  private static boolean bylineFollows(Reading reading) {
    return reading.following(1).filter(next -> BylineText.marker(next.text()) > 0).isPresent();
  }
}
