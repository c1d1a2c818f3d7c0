package io.github.broadsheet.site.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of one article.
 *
 * @param headline of the article
 * @param path its page
 * @param when day of the article, or null
 * @param quotes the quotations
 */
public record QuoteGroup(
    String headline, String path, @Nullable When when, List<QuoteItem> quotes) {

  public QuoteGroup {
    quotes = List.copyOf(quotes);
  }

  /** Quotations that follow each other and stand in the same article, together. */
  public static List<QuoteGroup> of(List<QuoteItem> quotes) {
    List<QuoteGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= quotes.size(); i++) {
      if (i == quotes.size() || !article(quotes.get(i)).equals(article(quotes.get(from)))) {
        QuoteItem first = quotes.get(from);
        groups.add(
            new QuoteGroup(
                first.headline(), article(first), first.when(), quotes.subList(from, i)));
        from = i;
      }
    }
    return groups;
  }

  private static String article(QuoteItem quote) {
    int anchor = quote.path().indexOf('#');
    return anchor < 0 ? quote.path() : quote.path().substring(0, anchor);
  }
}
