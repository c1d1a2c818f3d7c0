package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A seed as it came, and what each line of it was taken for.
 *
 * @param head what the page says of itself
 * @param article the article that was made of it
 * @param source the file
 * @param lines its paragraphs
 * @param issues what a person should look at
 */
public record SourceView(
    Head head, NameLink article, SourceNote source, List<SourceLine> lines, List<String> issues) {}
