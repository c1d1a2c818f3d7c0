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

  /** Letters that tell the share of an id: enough for far more shares than an archive has. */
  private static final int LOOKED_AT = 6;

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

  /**
   * In which of some equal shares of all ids one falls: about as many ids fall in each, and they
   * stand in the order of the ids. A character that no id has counts as the next one that ids have.
   *
   * @param shares how many, at most a million
   * @return from 0 to {@code shares - 1}
   */
  public static int share(String id, int shares) {
    long all = 1;
    long before = 0;
    boolean past = false;
    for (int i = 0; i < LOOKED_AT; i++) {
      int letter = past || i >= id.length() ? 0 : notBefore(id.charAt(i));
      past |= i >= id.length() || LETTERS.indexOf(id.charAt(i)) < 0;
      all *= LETTERS.length();
      before = before * LETTERS.length() + letter;
    }
    return (int) Math.min(shares - 1L, before * shares / all);
  }

  private static int notBefore(char character) {
    int letter = 0;
    while (letter < LETTERS.length() && LETTERS.charAt(letter) < character) {
      letter++;
    }
    return letter;
  }
}
