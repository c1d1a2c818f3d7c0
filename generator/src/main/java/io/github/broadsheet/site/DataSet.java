package io.github.broadsheet.site;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.data.ArticleLine;
import io.github.broadsheet.site.data.ArticleRecord;
import io.github.broadsheet.site.data.DataPackage;
import io.github.broadsheet.site.data.Json;
import io.github.broadsheet.site.data.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive as data: {@code data/articles/2022-01.ndjson} with everything that was understood of
 * each article, tables such as {@code data/mentions/2022.csv}, and {@code data/datapackage.json},
 * which explains every field.
 */
final class DataSet implements PageKind {

  private static final String FOLDER = "data/";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    Archive archive = edition.archive();
    List<DataPackage.Resource> resources = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Volume volume : Volume.months(archive)) {
      String path = "articles/" + volume.name() + ".ndjson";
      paths.add(path);
      plan.accept(
          written(path, volume.inputs(archive), out -> lines(edition, volume.articles(), out)));
    }
    resources.add(
        new DataPackage.Resource(
            "articles-full",
            "An article a line, with everything that was understood of it",
            paths,
            "ndjson",
            ArticleLine.FIELDS));
    List<Volume> years = Volume.years(archive);
    for (Volume year : years) {
      plan.accept(
          new Page(
                  FOLDER + "tables-" + year.name(),
                  year.inputs(archive),
                  new Content.Several(() -> tables(edition, year)))
              .unlisted());
    }
    for (Table table : Table.all()) {
      List<String> files = years.stream().map(year -> path(table, year)).toList();
      resources.add(
          new DataPackage.Resource(table.name(), table.title(), files, "csv", table.columns()));
    }
    plan.accept(descriptor(edition.settings(), resources));
  }

  private static Page written(String path, Checksum inputs, Content.Writing writing) {
    return new Page(FOLDER + path, inputs, new Content.Written(writing));
  }

  private static Page descriptor(SiteSettings site, List<DataPackage.Resource> resources) {
    DataPackage description =
        new DataPackage(
            site.title(),
            "The articles of " + site.title() + ", and what a program understood of them.",
            site.baseUrl(),
            site.rights(),
            resources);
    return written("datapackage.json", Checksum.of(description.toString()), description::write);
  }

  private static void lines(Edition edition, List<ArticleCard> articles, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.open(out)) {
      for (ArticleCard card : articles) {
        ArticleLine.write(record(edition, card), json);
      }
    }
  }

  private static String path(Table table, Volume volume) {
    return table.name() + "/" + volume.name() + ".csv";
  }

  /** All tables of a volume, for which each of its articles is read once. */
  private static List<Page> tables(Edition edition, Volume volume) {
    List<ByteArrayOutputStream> outs = new ArrayList<>();
    Table.all().forEach(table -> outs.add(new ByteArrayOutputStream()));
    try {
      Table.write(Table.all(), volume.articles().stream().map(card -> record(edition, card)), outs);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    Checksum inputs = volume.inputs(edition.archive());
    List<Page> files = new ArrayList<>();
    for (Table table : Table.all()) {
      files.add(written(path(table, volume), inputs, outs.get(files.size())::writeTo));
    }
    return files;
  }

  private static ArticleRecord record(Edition edition, ArticleCard card) {
    return ArticleRecord.of(
        edition.articles().read(card.id()), SitePath.article(card), edition.archive());
  }
}
