package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.relate.ArticleCard;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePathsTest {

  private final SampleEdition sample =
      new SampleEdition()
          .with("aaaaaaaaaa", "2022-01-10", "The harbour reopened", "Rain.")
          .with("bbbbbbbbbb", "2022-01-10", "The harbour closed", "Snow.")
          .with("cccccccccc", null, "The harbour", "Fog.");

  @Test
  void thePathsAreThoseOfTheArticlesWhateverIsPublished() {
    List<String> all =
        sample.articles().stream()
            .map(SitePath::article)
            .flatMap(path -> List.of(path, text(path), SitePath.source(path)).stream())
            .sorted()
            .toList();
    for (int from = 0; from <= all.size(); from++) {
      for (int to = from; to <= all.size(); to++) {
        List<String> published = all.subList(from, to);
        ArticlePaths paths = new ArticlePaths(sample, new Issued(published, published::indexOf));
        assertPaths(paths);
        assertPaths(paths); // asked again, they come from what is held
      }
    }
  }

  private void assertPaths(ArticlePaths paths) {
    for (int position = 0; position < sample.articles().size(); position++) {
      ArticleCard card = sample.articles().get(position);
      String path = SitePath.article(card);
      assertThat(paths.source(position)).isEqualTo(SitePath.source(card));
      assertThat(paths.text(position)).isEqualTo(text(path));
      assertThat(paths.article(position)).isEqualTo(path);
    }
  }

  @Test
  void whatIsPublishedIsGivenAsItStandsThere() {
    List<String> published = List.of(SitePath.article(sample.articles().get(0)));
    ArticlePaths paths = new ArticlePaths(sample, new Issued(published, published::indexOf));
    assertThat(paths.article(0)).isSameAs(published.get(0));
  }

  private static String text(String article) {
    return article.substring(0, article.length() - ".html".length()) + ".js";
  }
}
