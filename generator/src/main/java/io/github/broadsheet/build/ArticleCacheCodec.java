package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Span;
import java.util.Optional;

/**
 * Articles as bytes and back: {@link #encode} and {@link #decode}. Pure functions.
 *
 * <p>A record is the words of all blocks with a table of where they stand, then everything else. A
 * mark whose words are those of the text costs a span; a text that repeats (a rule, a name) costs
 * its number.
 */
final class ArticleCacheCodec {

  /** Changes with every change of the format. */
  private static final int VERSION = 3;

  private ArticleCacheCodec() {}

  /** Stands for the format. */
  static Fingerprint format() {
    return Fingerprint.of("article", Integer.toString(VERSION));
  }

  static byte[] encode(Article article) {
    ArticleCacheOutput out = new ArticleCacheOutput();
    ArticleCacheText.write(out, article);
    new ArticleCacheWriting(out, article).write();
    return out.bytes();
  }

  /** The article; none for bytes that are not one of this format. */
  static Optional<Article> decode(byte[] record) {
    try {
      ArticleCacheInput in = new ArticleCacheInput(record);
      ArticleCacheText text = ArticleCacheText.read(in);
      return Optional.of(new ArticleCacheReading(in, text).read());
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Where the words of a span stand in a record.
   *
   * @param offset first byte
   * @param table of the record
   * @param length number of characters
   */
  record Slice(int offset, ArticleCacheText.Table table, int length) {

    int bytes() {
      return length * table.width();
    }

    String read(byte[] bytes) {
      return new String(bytes, table.charset());
    }
  }

  /** Finds the words of a span by the beginning of a record; none if that is too short. */
  static Optional<Slice> slice(byte[] beginning, Span span) {
    try {
      ArticleCacheInput in = new ArticleCacheInput(beginning);
      ArticleCacheText.Table table = ArticleCacheText.Table.read(in);
      int offset = in.position() + table.place(span) * table.width();
      return Optional.of(new Slice(offset, table, span.length()));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
