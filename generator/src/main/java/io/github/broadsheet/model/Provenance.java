package io.github.broadsheet.model;

/**
 * Who found something, and how sure the finder is: every claim on a page can be asked for it.
 *
 * @param rule simple name of the recogniser, such as {@code CaptionWithPhotoCredit}
 * @param certainty from 0 (a guess) to 1 (as good as certain)
 */
public record Provenance(String rule, double certainty) {

  /** Below this the report lists the finding as unsure. */
  public static final double UNSURE_BELOW = 0.6;

  public Provenance {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a provenance needs the name of a rule");
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty is between 0 and 1, got " + certainty);
    }
  }

  public boolean isUnsure() {
    return certainty < UNSURE_BELOW;
  }
}
