package io.github.broadsheet.parse.span.name;

/**
 * One thing that readers go by when they tell people, places and organisations apart.
 *
 * <p>To add one: a file that implements this and a line in {@link Clues}. A clue looks at one
 * occurrence; the strongest word of each clue over all occurrences counts for the article.
 */
interface Clue {

  /** What the clue says of one occurrence. */
  Opinion of(Candidate candidate);
}
