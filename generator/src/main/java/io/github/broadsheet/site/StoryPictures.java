package io.github.broadsheet.site;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.site.view.BlockView;
import io.github.broadsheet.site.view.CreditView;
import io.github.broadsheet.site.view.Markup;
import io.github.broadsheet.site.view.PictureView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a story: those with a caption in the text stand above it, the others after the
 * first paragraph.
 *
 * @param pictures the article's pictures
 * @param root leads from the page to the folder of the site
 */
record StoryPictures(List<ArticlePicture> pictures, String root) {

  /** The picture of a caption in the text, or null where it is not in the archive. */
  @Nullable PictureView of(Block caption, int number) {
    for (int i = 0; i < pictures.size(); i++) {
      if (pictures.get(i).number() == number) {
        String words = CaptionText.of(caption).words().replace('\n', ' ').strip();
        return PictureViews.of(pictures.get(i), words, i == 0);
      }
    }
    return null;
  }

  /** Puts the pictures that have no caption in the text where readers expect them. */
  void insertAlone(List<BlockView> views) {
    List<BlockView> alone = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      ArticlePicture picture = pictures.get(i);
      if (picture.number() == 0) {
        String caption = picture.caption() == null ? "" : picture.caption();
        alone.add(
            new BlockView(
                "picture",
                "picture-" + (i + 1),
                Markup.text(caption),
                0,
                picture.credit() == null ? null : new CreditView(null, picture.credit(), null),
                null,
                null,
                List.of(),
                PictureViews.of(picture, caption, i == 0)));
      }
    }
    views.addAll(afterFirstParagraph(views), alone);
  }

  private static int afterFirstParagraph(List<BlockView> views) {
    for (int i = 0; i < views.size(); i++) {
      String kind = views.get(i).kind();
      if (kind.equals(BlockKind.PARAGRAPH.id()) || kind.equals(BlockKind.DATELINE_PARAGRAPH.id())) {
        return i + 1;
      }
    }
    return views.size();
  }
}
