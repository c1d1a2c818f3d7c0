package io.github.broadsheet.site.view;

import java.util.List;

/**
 * What is unsure about an article.
 *
 * @param article the article
 * @param seed its file
 * @param doubts the first of them
 * @param more how many others there are
 */
public record DoubtsOfArticle(NameLink article, String seed, List<Doubt> doubts, int more) {}
