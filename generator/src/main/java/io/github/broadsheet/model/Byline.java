package io.github.broadsheet.model;

import java.util.List;

/**
 * Who wrote the article: {@code By Samya Kullab and Vasilisa Stepanenko The Associated Press}.
 *
 * @param authors people, then agencies, each by the name as printed
 * @param span where the names stand
 */
public record Byline(List<String> authors, Span span) implements Detail {

  public Byline {
    authors = List.copyOf(authors);
  }
}
