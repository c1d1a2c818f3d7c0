package io.github.broadsheet.site;

import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.relate.StoryThread;
import io.github.broadsheet.site.view.NameGroup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small slice of the archive that an article's page shows.
 *
 * @param older position of the article before it, or -1
 * @param newer position of the article after it, or -1
 * @param copies positions of articles that tell the same story in nearly the same words
 * @param creditPaths pages of the agencies that captions credit, by number of the caption
 * @param around who and what was in the news then, where it names nobody and nothing
 */
record ArticleNeeds(
    ArticleCard card,
    int older,
    int newer,
    List<Related> related,
    List<Integer> copies,
    @Nullable StoryThread thread,
    Map<Integer, String> creditPaths,
    List<NameGroup> around) {

  /** An article that no list leads to, nor away from. */
  static ArticleNeeds alone(ArticleCard card) {
    return new ArticleNeeds(card, -1, -1, List.of(), List.of(), null, Map.of(), List.of());
  }
}
