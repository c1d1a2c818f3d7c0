package io.github.broadsheet.site;

import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.Pictures;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the bytes of a page depend on: {@link Page#inputs()}. What is shown and not gathered
 * here goes stale on the next build; what is gathered and not shown makes pages anew for nothing.
 */
final class Inputs {

  private final Archive archive;
  private final Pictures pictures;
  private final StringBuilder parts = new StringBuilder(1024);

  private Inputs(Archive archive, Pictures pictures) {
    this.archive = archive;
    this.pictures = pictures;
  }

  static Inputs of(CopyDesk desk) {
    return new Inputs(desk.archive(), desk.edition().pictures())
        .add(desk.site().feeds())
        .add(desk.site().threads())
        .add(desk.site().pages());
  }

  /** Something with a {@code toString} that says all that is shown of it. */
  Inputs add(@Nullable Object value) {
    int start = parts.length();
    parts.append(value);
    // With its length, so that "ab", "c" and "a", "bc" differ.
    int length = parts.length() - start;
    parts.append('\0').append(length).append('\0');
    return this;
  }

  /** All that may be said of an article: its text, its card, its names, its pictures. */
  Inputs article(String id) {
    add(archive.fingerprint(id).hex());
    List<ArticlePicture> shown = pictures.of(id);
    return shown.isEmpty() ? this : add(shown);
  }

  /** An article as lists show it. */
  Inputs item(ArticleCard card) {
    add(archive.cardFingerprint(card.id()).hex());
    return this;
  }

  /** The articles of a list. */
  Inputs items(List<ArticleCard> cards) {
    cards.forEach(this::item);
    return add(cards.size());
  }

  /** What a neighbour's link says: its path and headline. */
  Inputs neighbour(@Nullable ArticleCard card) {
    return add(card == null ? null : SitePath.article(card))
        .add(card == null ? "" : card.headline());
  }

  Fingerprint fingerprint() {
    return Fingerprint.of(parts.toString());
  }
}
