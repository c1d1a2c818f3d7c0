package io.github.broadsheet.site.view;

import java.util.ArrayList;
import java.util.Collections;
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

  /** Quotations, newest first: those of one article together, in its order. */
  public static List<QuoteGroup> of(List<QuoteItem> quotes) {
    List<QuoteGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= quotes.size(); i++) {
      if (i == quotes.size() || !article(quotes.get(i)).equals(article(quotes.get(from)))) {
        QuoteItem first = quotes.get(from);
        List<QuoteItem> inOrder = new ArrayList<>(quotes.subList(from, i));
        Collections.reverse(inOrder);
        groups.add(new QuoteGroup(first.headline(), article(first), first.when(), inOrder));
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
