package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Metadata;
import org.junit.jupiter.api.Test;

class ArticleThingTest {

  @Test
  void anArticleIsInItsOwnLanguageOrElseInThatOfTheSite() {
    assertThat(ArticleThing.language(Metadata.none().inLanguage("de"), "en")).isEqualTo("de");
    assertThat(ArticleThing.language(Metadata.none(), "en-GB")).isEqualTo("en-GB");
  }

  @Test
  void theSiteMaySayTheSameMoreClosely() {
    assertThat(ArticleThing.language(Metadata.none().inLanguage("de"), "de-CH")).isEqualTo("de-CH");
    assertThat(ArticleThing.language(Metadata.none().inLanguage("de-AT"), "de")).isEqualTo("de-AT");
    assertThat(ArticleThing.language(Metadata.none().inLanguage("de"), "den")).isEqualTo("de");
  }
}
