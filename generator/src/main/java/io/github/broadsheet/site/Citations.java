package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.data.Citation;
import io.github.broadsheet.site.data.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
  public void plan(Edition edition, PagePlan plan) {
    for (Volume volume : Volume.years(edition.archive())) {
      Checksum inputs = volume.inputs(edition.archive());
      String path = "data/citations/" + volume.name();
      SiteSettings site = edition.settings();
      plan.accept(new Page(path + ".bib", inputs, entries(volume, site, Citation::bibtex)));
      plan.accept(new Page(path + ".ris", inputs, entries(volume, site, Citation::ris)));
      plan.accept(new Page(path + ".json", inputs, items(volume, site)));
    }
  }

  /** How an article is cited. */
  static Citation of(ArticleCard card, SiteSettings site) {
    return new Citation(
        card.id(),
        CopyDesk.title(card),
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

  private static Content entries(Volume volume, SiteSettings site, Entry entry) {
    return new Content.Written(
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          for (ArticleCard card : volume.articles()) {
            entry.write(of(card, site), writer);
          }
          writer.flush();
        });
  }

  private static Content items(Volume volume, SiteSettings site) {
    return new Content.Written(
        out -> {
          try (JsonGenerator json = Json.open(out)) {
            json.writeStartArray();
            for (ArticleCard card : volume.articles()) {
              of(card, site).csl(json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
          }
        });
  }
}
