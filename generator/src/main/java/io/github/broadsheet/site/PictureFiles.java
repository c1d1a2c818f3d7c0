package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.Picture;
import io.github.broadsheet.picture.PicturePrint;
import io.github.broadsheet.picture.PictureSize;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of the pictures, in several sizes. Their names hold a digest, so that browsers may keep
 * them for ever; one picture that came twice is published once.
 */
final class PictureFiles implements PageKind {

  @Override
  public void plan(Edition edition, PagePlan plan) {
    Set<String> planned = new HashSet<>();
    for (List<ArticlePicture> ofArticle : edition.pictures().byArticle().values()) {
      for (ArticlePicture of : ofArticle) {
        Picture picture = of.picture();
        for (PictureSize size : picture.sizes()) {
          if (planned.add(size.path())) {
            plan.accept(
                new Page(
                        size.path(),
                        Checksum.of(
                            picture.digest().hex(),
                            size.toString(),
                            Integer.toString(picture.orientation())),
                        new Content.Written(out -> out.write(PicturePrint.of(picture, size))))
                    .unlisted());
          }
        }
      }
    }
  }
}
