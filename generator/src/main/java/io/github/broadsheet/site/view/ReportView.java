package io.github.broadsheet.site.view;

import java.util.List;

/**
 * What the program was not sure of.
 *
 * @param head what the page says of itself
 * @param heading the heading
 * @param intro a sentence about it
 * @param periods other parts of the report
 * @param shared what articles have in common, folder by folder
 * @param articles the articles
 */
public record ReportView(
    Head head,
    String heading,
    String intro,
    List<NameLink> periods,
    List<SharedLines> shared,
    List<DoubtsOfArticle> articles) {}
