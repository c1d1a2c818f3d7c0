package io.github.broadsheet.parse.span.name;

/**
 * Finds the phrases of the lists in a text: {@code New York}, {@code Guinea-Bissau}, {@code Prince
 * Edward Island}. Stops at the first word that no phrase goes on with.
 *
 * <p>For one thread: it has a buffer.
 */
final class PhraseFinder {

  private static final int MOST_WORDS = 7;

  private final Tokens tokens;
  private final Lists lists;
  private char[] phrase = new char[64];
  private int length;
  private int hash;

  PhraseFinder(Tokens tokens, Lists lists) {
    this.tokens = tokens;
    this.lists = lists;
  }

  /** The end of the longest phrase that begins at a token; the token itself if none does. */
  int end(int from) {
    WordTable table = lists.beginningWith(tokens.first(from));
    phrase = phrase.length < table.longest() + 1 ? new char[table.longest() + 1] : phrase;
    length = 0;
    hash = WordHash.START;
    int best = from;
    boolean goesOn = append(from);
    for (int i = from + 1; goesOn && i < from + MOST_WORDS && !tokens.breaksBefore(i); i++) {
      if (!tokens.touches(i - 1)) {
        phrase[length++] = ' ';
        hash = WordHash.with(hash, ' ');
      }
      goesOn = append(i);
      int entry = goesOn ? table.find(phrase, 0, length, hash) : WordTable.NONE;
      best = table.kinds(entry) != 0 ? i + 1 : best;
      goesOn = table.goesOn(entry);
    }
    return best;
  }

  /** Whether the phrase and a word after it are no longer than the longest of the lists. */
  private boolean append(int token) {
    int letters = tokens.length(token);
    if (length + letters >= phrase.length) {
      return false;
    }
    System.arraycopy(tokens.letters(), tokens.start(token), phrase, length, letters);
    hash = WordHash.with(hash, phrase, length, length + letters);
    length += letters;
    return true;
  }
}
