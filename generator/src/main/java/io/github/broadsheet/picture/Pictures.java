package io.github.broadsheet.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pictures of all articles.
 *
 * @param byArticle by id of the article; in the order in which the article shows them
 */
public record Pictures(Map<String, List<ArticlePicture>> byArticle) {

  public Pictures {
    Map<String, List<ArticlePicture>> copy = new TreeMap<>();
    byArticle.forEach(
        (id, pictures) -> {
          if (!pictures.isEmpty()) {
            copy.put(id, List.copyOf(pictures));
          }
        });
    byArticle = java.util.Collections.unmodifiableMap(copy);
  }

  /** An archive without pictures. */
  public static Pictures none() {
    return new Pictures(Map.of());
  }

  /** The pictures of an article, those that belong to a caption first. */
  public List<ArticlePicture> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** The picture of a caption, counted from 1. */
  public Optional<ArticlePicture> of(String article, int caption) {
    return of(article).stream().filter(picture -> picture.number() == caption).findFirst();
  }
}
