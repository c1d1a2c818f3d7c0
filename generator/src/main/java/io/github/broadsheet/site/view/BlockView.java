package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of an article as its page shows it. There is a template for each kind.
 *
 * @param kind {@code paragraph}, {@code caption}, {@code quote}; {@code picture} for one without a
 *     caption in the text
 * @param id anchor: {@code p3}
 * @param html the words, marked up
 * @param number of a caption, from 1; else 0
 * @param credit of a caption, or null
 * @param speaker of a block quotation, or null
 * @param speakerPath page of the speaker, or null
 * @param items the items of a list
 * @param picture of a caption, or null where it is not in the archive
 */
public record BlockView(
    String kind,
    String id,
    Markup html,
    int number,
    @Nullable CreditView credit,
    @Nullable String speaker,
    @Nullable String speakerPath,
    List<BlockView> items,
    @Nullable PictureView picture) {

  /** A paragraph that has nothing but words. */
  public static BlockView of(String kind, String id, Markup html) {
    return new BlockView(kind, id, html, 0, null, null, null, List.of(), null);
  }
}
