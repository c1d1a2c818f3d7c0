package io.github.broadsheet.parse.block;

import java.util.List;

/** THE list of revisions, in the order in which they run. */
final class BlockRevisions {

  private static final List<BlockRevision> BUILT_IN =
      List.of(
          new LabelSaidAgain(),
          new CaptionBesideCredit(),
          new CaptionOfNameAlone(),
          new DeckUnderHeadline(),
          new LinesAboveStory(),
          new QuoteSetApart(),
          new QuoteAbroad(),
          new LinksUnderMarker(),
          new LinksUnderStory(),
          new TopicsUnderStory(),
          new InvitationBetweenButtons(),
          new TeasersAbroad(),
          new ListOfLikeLines(),
          new LinksBetweenParagraphs());

  private BlockRevisions() {}

  static List<BlockRevision> builtIn() {
    return BUILT_IN;
  }
}
