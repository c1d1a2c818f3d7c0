package io.github.broadsheet.site;

import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.PictureSize;
import io.github.broadsheet.site.view.PictureSource;
import io.github.broadsheet.site.view.PictureView;
import java.util.List;

/** Pictures as pages show them. */
final class PictureViews {

  /** Pixels of the size for browsers that cannot choose, and for previews of links. */
  private static final int USUAL = 1_000;

  private static final int LONGEST_ALT = 250;

  private PictureViews() {}

  /**
   * @param words its caption, which says what it shows where the archivist does not
   * @param first whether it is the first of its page
   */
  static PictureView of(ArticlePicture picture, String words, boolean first) {
    List<PictureSize> sizes = picture.picture().sizes();
    PictureSize largest = sizes.get(sizes.size() - 1);
    return new PictureView(
        usual(picture).path(),
        largest.width(),
        largest.height(),
        alt(picture, words),
        sizes.stream().map(size -> new PictureSource(size.path(), size.width())).toList(),
        first);
  }

  /** The smallest size that is large enough for a page. */
  static PictureSize usual(ArticlePicture picture) {
    List<PictureSize> sizes = picture.picture().sizes();
    return sizes.stream()
        .filter(size -> size.width() >= USUAL)
        .findFirst()
        .orElse(sizes.get(sizes.size() - 1));
  }

  static String alt(ArticlePicture picture, String words) {
    if (picture.alt() != null) {
      return picture.alt();
    }
    String caption = picture.caption() != null ? picture.caption() : words;
    if (caption.length() <= LONGEST_ALT) {
      return caption;
    }
    int end = caption.lastIndexOf(' ', LONGEST_ALT);
    return caption.substring(0, end > 0 ? end : LONGEST_ALT) + "…";
  }
}
