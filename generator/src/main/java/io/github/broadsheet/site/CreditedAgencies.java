package io.github.broadsheet.site;

import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Archive;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agency that each caption of an archive credits. Immutable. */
final class CreditedAgencies {

  private final List<Agency> agencies;

  /** For each caption the number of its agency, or -1. */
  private final int[] ofCaption;

  CreditedAgencies(Archive archive) {
    agencies = archive.agencies();
    ofCaption = new int[archive.captions().size()];
    Arrays.fill(ofCaption, -1);
    for (int agency = 0; agency < agencies.size(); agency++) {
      for (int caption : agencies.get(agency).captions()) {
        ofCaption[caption] = agency;
      }
    }
  }

  /**
   * The agency of a caption, if it credits one.
   *
   * @param caption its position among all captions
   */
  @Nullable Agency of(int caption) {
    return ofCaption[caption] < 0 ? null : agencies.get(ofCaption[caption]);
  }
}
