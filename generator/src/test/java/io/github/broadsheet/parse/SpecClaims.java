package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Byline;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Published;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;

/** Checks what an example of the specification claims against the article that was parsed. */
final class SpecClaims {

  private static final Pattern QUOTE = Pattern.compile("quote \"(.+)\"(?: by (.+))?");
  private static final Pattern DATE = Pattern.compile("date \"(.+)\" = (\\S+)");
  private static final Pattern NAME = Pattern.compile("name \"(.+)\" = (\\w+) (.+)");

  private SpecClaims() {}

  /**
   * Checks all claims.
   *
   * @param blocks those blocks of the article that the example speaks of
   */
  static void check(List<String> claims, Article article, List<Block> blocks) {
    List<String> ofBlocks = claims.stream().filter(claim -> !isOfMarksOrArticle(claim)).toList();
    assertThat(blocks.stream().map(block -> block.kind().id()))
        .containsExactlyElementsOf(ofBlocks.stream().map(claim -> parts(claim)[0]).toList());
    for (int i = 0; i < ofBlocks.size(); i++) {
      String[] parts = parts(ofBlocks.get(i));
      for (int p = 1; p < parts.length; p++) {
        ofBlock(parts[p], blocks.get(i));
      }
    }
    claims.stream()
        .filter(SpecClaims::isOfMarksOrArticle)
        .forEach(claim -> ofArticle(claim, article));
  }

  private static boolean isOfMarksOrArticle(String claim) {
    return claim.startsWith("article |")
        || QUOTE.matcher(claim).matches()
        || DATE.matcher(claim).matches()
        || NAME.matcher(claim).matches();
  }

  private static void ofBlock(String said, Block block) {
    String key = said.split(" ", 2)[0];
    String value = said.substring(key.length()).strip();
    switch (key) {
      case "credit" -> assertThat(block.credit().map(Credit::text)).contains(value);
      case "photographer" ->
          assertThat(block.credit().orElseThrow().photographer()).isEqualTo(value);
      case "agency" -> assertThat(block.credit().orElseThrow().agency()).isEqualTo(value);
      case "authors" ->
          assertThat(block.detail(Byline.class).orElseThrow().authors())
              .isEqualTo(List.of(value.split(", ")));
      case "published" ->
          assertThat(block.detail(Published.class).orElseThrow().date()).hasToString(value);
      case "updated" ->
          assertThat(block.detail(Published.class).orElseThrow().updated()).hasToString(value);
      case "places" ->
          assertThat(block.dateline().orElseThrow().places()).isEqualTo(List.of(value.split(", ")));
      case "agencies" ->
          assertThat(block.dateline().orElseThrow().agencies())
              .isEqualTo(List.of(value.split(", ")));
      case "date" -> assertThat(block.dateline().orElseThrow().date()).isEqualTo(value);
      case "rule" -> assertThat(block.found().rule()).isEqualTo(value);
      case "nothing" -> assertThat(block.details()).isEmpty();
      default -> throw new IllegalArgumentException("unknown claim: " + said);
    }
  }

  private static void ofArticle(String claim, Article article) {
    Matcher quote = QUOTE.matcher(claim);
    Matcher date = DATE.matcher(claim);
    Matcher name = NAME.matcher(claim);
    if (quote.matches()) {
      assertThat(article.quotations())
          .extracting(
              found -> found.text(),
              found -> found.attribution() == null ? null : found.attribution().speaker())
          .contains(both(quote.group(1), quote.group(2)));
    } else if (date.matches()) {
      assertThat(article.dates())
          .extracting(found -> found.text(), found -> found.iso())
          .contains(both(date.group(1), date.group(2)));
    } else if (name.matches()) {
      assertThat(article.mentions())
          .extracting(found -> found.text(), found -> found.type().id() + " " + found.canonical())
          .contains(both(name.group(1), name.group(2) + " " + name.group(3)));
    } else {
      String[] parts = parts(claim);
      for (int p = 1; p < parts.length; p++) {
        ofHead(parts[p], article);
      }
    }
  }

  private static void ofHead(String said, Article article) {
    String key = said.split(" ", 2)[0];
    String value = said.substring(key.length()).strip();
    switch (key) {
      case "headline" -> assertThat(article.headline()).isEqualTo(value);
      case "deck" -> assertThat(article.deck()).isEqualTo(value);
      case "authors" -> assertThat(article.authors()).isEqualTo(List.of(value.split(", ")));
      case "published" -> assertThat(article.published()).hasToString(value);
      case "undated" -> assertThat(article.published()).isNull();
      case "quotes" -> assertThat(article.quotations()).hasSize(Integer.parseInt(value));
      case "dates" -> assertThat(article.dates()).hasSize(Integer.parseInt(value));
      case "names" -> assertThat(article.mentions()).hasSize(Integer.parseInt(value));
      default -> throw new IllegalArgumentException("unknown claim: " + said);
    }
  }

  private static Tuple both(Object... values) {
    return Tuple.tuple(values);
  }

  private static String[] parts(String claim) {
    return claim.split(" \\| ");
  }
}
