package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The words of an article, block after block, as a record of the cache holds them: the part from
 * which an excerpt can be read without the rest.
 *
 * <p>One byte a character where the whole article is Latin-1, else two, so that a place in the
 * words is a place in the bytes.
 *
 * @param table where each block stands
 * @param words the texts of all blocks, without anything between them
 */
record ArticleCacheText(Table table, String words) {

  /**
   * Where each block stands, in the manuscript and in the words.
   *
   * @param wide whether a character takes two bytes
   * @param starts position of each block in the manuscript
   * @param offsets place of each block in the words, and the end of the last
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Table(boolean wide, int[] starts, int[] offsets) {

    private int length(int block) {
      return offsets[block + 1] - offsets[block];
    }

    /** Bytes of a character. */
    int width() {
      return wide ? 2 : 1;
    }

    /** Place of a span, which lies inside one block, in the words. */
    int place(Span span) {
      for (int i = 0; i < starts.length; i++) {
        int from = span.start() - starts[i];
        if (from >= 0 && from + span.length() <= length(i)) {
          return offsets[i] + from;
        }
      }
      throw new IllegalArgumentException("no block holds " + span);
    }

    Charset charset() {
      return wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }

    static Table read(ArticleCacheInput in) {
      boolean wide = in.flag();
      int size = in.size();
      int[] starts = new int[size];
      int[] offsets = new int[size + 1];
      for (int i = 0; i < size; i++) {
        starts[i] = in.number();
        offsets[i + 1] = offsets[i] + in.number();
      }
      return new Table(wide, starts, offsets);
    }
  }

  /** Writes table and words. */
  static void write(ArticleCacheOutput out, Article article) {
    int length = article.blocks().stream().mapToInt(block -> block.span().length()).sum();
    StringBuilder texts = new StringBuilder(length);
    article.blocks().forEach(block -> texts.append(block.text()));
    String words = texts.toString();
    boolean wide = isWide(words);
    out.flag(wide);
    out.number(article.blocks().size());
    for (Block block : article.blocks()) {
      out.number(block.span().start());
      out.number(block.span().length());
    }
    Charset charset = wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    out.raw(words.getBytes(charset));
  }

  private static boolean isWide(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > 0xff) {
        return true;
      }
    }
    return false;
  }

  static ArticleCacheText read(ArticleCacheInput in) {
    Table table = Table.read(in);
    int length = table.offsets()[table.starts().length] * table.width();
    return new ArticleCacheText(table, in.string(length, table.charset()));
  }

  /** Where a block stands in the manuscript. */
  Span span(int block) {
    return new Span(table.starts()[block], table.starts()[block] + table.length(block));
  }

  /** The words of a block. */
  String of(int block) {
    return words.substring(table.offsets()[block], table.offsets()[block + 1]);
  }

  /** The words at a span, which lies inside one block. */
  String at(Span span) {
    int place = table.place(span);
    return words.substring(place, place + span.length());
  }
}
