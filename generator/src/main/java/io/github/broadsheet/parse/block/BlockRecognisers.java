package io.github.broadsheet.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * THE list of block recognisers. The first that recognises a paragraph takes it: the cheapest and
 * most decisive come first.
 */
public final class BlockRecognisers {

  private static final List<BlockRecogniser> BUILT_IN =
      List.of(
          new HeadlineOnFirstLine(),
          new MarkedBySource(),
          new LeftoverAdvertisement(),
          new EmbedPlaceholder(),
          new HeadlineAgain(),
          new LeftoverShareRow(),
          new EndMark(),
          new TweetEmbed(),
          new DatelineWithAgencies(),
          new DatelineWithDate(),
          new DatelineAlone(),
          new PublishedLine(),
          new BylineUnderHeadline(),
          new LeftoverReadMore(),
          new LeftoverSignUp(),
          new LeftoverPageFurniture(),
          new CorrectionNote(),
          new EndnoteOfCredits(),
          new EndnoteOnAuthor(),
          new LeftoverFollowUs(),
          new LeftoverAbroad(),
          new CaptionAfterMarker(),
          new CaptionUnderPictureMark(),
          new BylineOfAgency(),
          new BylineAgain(),
          new CreditAlone(),
          new CaptionWithPhotoCredit(),
          new CaptionWithCreditInParentheses(),
          new CaptionWithSourceFirst(),
          new CaptionWithSourceAtEnd(),
          new CaptionAbroad(),
          new CaptionWithoutCredit(),
          new CaptionOfVideo(),
          new BylineWithoutBy(),
          new DatelineWithPlaceOnly(),
          new ListItem(),
          new ListAfterColon(),
          new LeftoverLinkInCapitals(),
          new CrossheadInCapitals(),
          new CrossheadBetweenParagraphs(),
          new LeftoverByHabit(),
          new PlainParagraph());

  private BlockRecognisers() {}

  /** The built-in conventions, in the order in which they are asked. */
  public static List<BlockRecogniser> builtIn() {
    return BUILT_IN;
  }

  /**
   * The conventions that other jars bring (as services of {@link BlockRecogniser}), in the order of
   * their class names, and then the built-in ones: a project can correct us.
   */
  public static List<BlockRecogniser> installed() {
    List<BlockRecogniser> all = new ArrayList<>();
    ServiceLoader.load(BlockRecogniser.class, BlockRecogniser.class.getClassLoader())
        .forEach(all::add);
    all.sort((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()));
    all.addAll(BUILT_IN);
    return List.copyOf(all);
  }
}
