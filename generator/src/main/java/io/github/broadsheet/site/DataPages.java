package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.site.data.ArticleLine;
import io.github.broadsheet.site.data.Field;
import io.github.broadsheet.site.data.Table;
import io.github.broadsheet.site.view.DataGroup;
import io.github.broadsheet.site.view.DataView;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.NameLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** {@code data/index.html}: what there is for programs, for people who look for it. */
final class DataPages implements PageKind {

  private static final String PATH = "data/index.html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<DataGroup> groups = groups(edition.archive());
    NewsCalendar calendar = NewsCalendar.of(edition.archive());
    String folio = FrontPage.folio(calendar);
    String coverage = coverage(calendar.days());
    plan.accept(
        new Page(
            PATH,
            Inputs.of(desk).add(groups).add(folio).add(coverage).checksum(),
            new Content.Templated(
                "data.ftlh", () -> new DataView(head(desk, folio, coverage), folio, groups))));
  }

  private static List<DataGroup> groups(Archive archive) {
    List<Volume> months = Volume.months(archive);
    List<Volume> years = Volume.years(archive);
    List<DataGroup> groups = new ArrayList<>();
    groups.add(
        new DataGroup(
            "Articles in full",
            "An article a line (NDJSON), with every block, name, quotation and date that was found"
                + " in it.",
            fields(ArticleLine.FIELDS),
            files(months, "articles", "ndjson")));
    for (Table table : Table.all()) {
      groups.add(
          new DataGroup(
              "Table of " + table.name(),
              table.title() + ", one a row (CSV).",
              fields(table.columns()),
              files(years, table.name(), "csv")));
    }
    groups.add(
        new DataGroup(
            "News items",
            "An article a line, as IPTC’s ninjs describes news.",
            List.of(),
            files(months, "ninjs", "ndjson")));
    for (String[] format :
        new String[][] {{"BibTeX", "bib"}, {"RIS", "ris"}, {"CSL-JSON", "json"}}) {
      groups.add(
          new DataGroup(
              "Citations as " + format[0],
              "An entry an article, for programs that keep references.",
              List.of(),
              files(years, "citations", format[1])));
    }
    return groups;
  }

  private static List<String> fields(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  private static List<NameLink> files(List<Volume> volumes, String folder, String ending) {
    return volumes.stream()
        .map(
            volume ->
                new NameLink(
                    volume.title(),
                    "data/" + folder + "/" + volume.name() + "." + ending,
                    volume.articles().size()))
        .toList();
  }

  /** An interval of ISO 8601, as schema.org asks; null where no article has a day. */
  private static @Nullable String coverage(NavigableMap<LocalDate, ?> days) {
    return days.isEmpty() ? null : days.firstKey() + "/" + days.lastKey();
  }

  private static Head head(CopyDesk desk, String folio, @Nullable String coverage) {
    String title = desk.site().title();
    String words =
        "The data set of "
            + title
            + " ("
            + folio
            + "): articles, names, quotations, captions and dates, as NDJSON and CSV.";
    HeadDraft head =
        desk.head("data", PATH)
            .title("Data of the archive")
            .name("Data")
            .description(words)
            .section("data");
    String address = head.address(PATH);
    return head.thing(
            json ->
                JsonLd.thing(json, "Dataset", address + "#data")
                    .text("name", title + ": data set")
                    .text("description", words)
                    .text("url", address)
                    .text("license", desk.site().rightsLinked() ? desk.site().rights() : null)
                    .text("temporalCoverage", coverage)
                    .truth("isAccessibleForFree", true)
                    .thing("creator", JsonLd.named("Organization", title, desk.site().baseUrl()))
                    .thing(
                        "distribution",
                        file ->
                            JsonLd.thing(file, "DataDownload", null)
                                .text("name", "Data Package")
                                .text("encodingFormat", "application/json")
                                .text("contentUrl", desk.site().baseUrl() + "data/datapackage.json")
                                .end())
                    .end())
        .head();
  }
}
