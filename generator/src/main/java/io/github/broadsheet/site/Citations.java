package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.data.Citation;
import io.github.broadsheet.site.data.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How to cite the articles: {@code data/citations/2022.bib} (BibTeX), {@code .ris} and {@code
 * .json} (CSL-JSON), an entry an article.
 *
 * <p>A file of its own for each article would treble the number of files, and creating files is
 * what writing a site mostly costs.
 */
final class Citations implements PageKind {

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    for (Volume volume : Volume.years(edition.archive())) {
      Fingerprint inputs = Fingerprint.of(volume.toString());
      String path = "data/citations/" + volume.name();
      List<Citation> citations =
          volume.articles().stream().map(card -> of(card, edition.settings())).toList();
      plan.accept(new Page(path + ".bib", inputs, entries(citations, Citation::bibtex)));
      plan.accept(new Page(path + ".ris", inputs, entries(citations, Citation::ris)));
      plan.accept(new Page(path + ".json", inputs, items(citations)));
    }
  }

  /** How an article is cited. */
  static Citation of(ArticleCard card, SiteSettings site) {
    return new Citation(
        card.id(),
        card.headline(),
        Stream.concat(card.authors().stream(), card.agencies().stream()).distinct().toList(),
        card.published(),
        Objects.requireNonNullElse(card.publication(), site.title()),
        card.places().isEmpty() ? null : card.places().get(0),
        site.baseUrl() + SitePath.article(card),
        site.language());
  }

  /** Appends one entry. */
  private interface Entry {
    void write(Citation citation, Writer out) throws IOException;
  }

  private static Content entries(List<Citation> citations, Entry entry) {
    return new Content.Written(
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          for (Citation citation : citations) {
            entry.write(citation, writer);
          }
          writer.flush();
        });
  }

  private static Content items(List<Citation> citations) {
    return new Content.Written(
        out -> {
          try (JsonGenerator json = Json.open(out)) {
            json.writeStartArray();
            for (Citation citation : citations) {
              citation.csl(json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
          }
        });
  }
}
