package io.github.broadsheet.model;

/**
 * The few characters that stand for a seed for ever: made from its path, so that correcting an
 * article does not move it.
 *
 * <p>Ten letters and digits without vowels (no word can come about) and without those that look
 * alike, from the SHA-256 of the path: about 48 bits, so that among a million seeds two share an id
 * with a chance of one in 600. A list of seeds says so when it happens.
 */
public final class ArticleId {

  private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxyz";
  private static final int LENGTH = 10;

  private ArticleId() {}

  /**
   * The id of a seed.
   *
   * @param seed path relative to the seeds folder, with {@code /}
   */
  public static String of(String seed) {
    long rest = Long.parseUnsignedLong(Fingerprint.of(seed).brief(16), 16);
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
      rest = Long.divideUnsigned(rest, LETTERS.length());
    }
    return id.toString();
  }
}
