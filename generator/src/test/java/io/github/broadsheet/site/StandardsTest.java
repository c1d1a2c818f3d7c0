package io.github.broadsheet.site;

import static io.github.broadsheet.site.JsonText.object;
import static io.github.broadsheet.site.JsonText.objects;
import static io.github.broadsheet.site.JsonText.string;
import static io.github.broadsheet.site.JsonText.strings;
import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other programs read is as the standards ask, field by field. */
class StandardsTest {

  private static final String BASE = "https://example.org/a/";
  private static final int ARTICLES = 230;

  /** The sitemap protocol 0.9: what it asks of the files that we write. */
  private static final String SITEMAP =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
          targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <xs:simpleType name="address"><xs:restriction base="xs:anyURI">
          <xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType>
        <xs:complexType name="entry"><xs:sequence>
          <xs:element name="loc" type="address"/>
          <xs:element name="lastmod" type="xs:date" minOccurs="0"/></xs:sequence></xs:complexType>
        <xs:element name="urlset"><xs:complexType><xs:sequence>
          <xs:element name="url" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
        </xs:element>
        <xs:element name="sitemapindex"><xs:complexType><xs:sequence>
          <xs:element name="sitemap" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
        </xs:element>
      </xs:schema>
      """;

  /** IPTC ninjs 2.1: the properties that there are, of which we use some. */
  private static final Set<String> NINJS =
      Set.of(
          "uri",
          "standard",
          "type",
          "representationtype",
          "pubstatus",
          "language",
          "contentcreated",
          "by",
          "headlines",
          "descriptions",
          "usageterms",
          "people",
          "places",
          "organisations",
          "infosources");

  /** Types of Frictionless Table Schema 1. */
  private static final Set<String> TYPES =
      Set.of(
          "string",
          "number",
          "integer",
          "boolean",
          "object",
          "array",
          "date",
          "time",
          "datetime",
          "year",
          "yearmonth",
          "any");

  private final Edition edition = edition();

  private static Edition edition() {
    SampleEdition sample = new SampleEdition().with("u1", null, "Undated", "Words.");
    for (int i = 0; i < ARTICLES; i++) {
      String day = LocalDate.of(2022, 1, 1).plusDays(i).toString();
      sample.with("a" + i, day, "News {" + i + "} & more", "Words of " + i + ".");
    }
    return sample.edition();
  }

  @Test
  void aReaderOfTheFeedFindsAllArticlesByItsArchive() throws Exception {
    Map<String, String> files = SampleEdition.files(new Feeds(), edition);
    Set<String> entries = new HashSet<>();
    String newer = null;
    for (@Nullable String at = "feed.atom"; at != null; ) {
      Document feed = FeedsTest.xml(at(files, at));
      entries.addAll(FeedsTest.texts(feed, "id"));
      boolean current = at.equals("feed.atom");
      assertThat(feed.getElementsByTagName("fh:archive").getLength()).isEqualTo(current ? 0 : 1);
      assertThat(link(feed, "self")).isEqualTo(BASE + at);
      assertThat(link(feed, "current")).isEqualTo(current ? null : BASE + "feed.atom");
      assertThat(link(feed, "next-archive")).isEqualTo(newer);
      newer = current ? null : BASE + at;
      String older = link(feed, "prev-archive");
      at = older == null ? null : older.substring(BASE.length());
    }
    entries.removeIf(id -> id.endsWith(".atom"));
    assertThat(entries).hasSize(ARTICLES);
  }

  @Test
  void theJsonFeedHasWhatItsVersionAsksFor() {
    Map<String, String> files = SampleEdition.files(new Feeds(), edition);
    Set<String> ids = new HashSet<>();
    for (@Nullable String at = BASE + "feed.json"; at != null; ) {
      Map<String, @Nullable Object> feed = object(at(files, at.substring(BASE.length())));
      assertThat(feed)
          .containsEntry("version", "https://jsonfeed.org/version/1.1")
          .containsEntry("feed_url", at)
          .containsKeys("title", "home_page_url", "language");
      for (Map<String, @Nullable Object> item : objects(feed, "items")) {
        ids.add(string(item, "id"));
        assertThat(item).containsKeys("url", "title", "content_text");
        assertThat(OffsetDateTime.parse(string(item, "date_published"))).isNotNull();
        assertThat(objects(item, "authors")).allSatisfy(a -> assertThat(a).containsKey("name"));
      }
      at = (String) feed.get("next_url");
    }
    assertThat(ids).hasSize(ARTICLES);
  }

  @Test
  void sitemapsFollowTheirSchema() throws Exception {
    PagePlan plan = new PagePlan();
    edition
        .archive()
        .articles()
        .forEach(card -> plan.accept(PlannedPages.blank(SitePath.article(card))));
    List<Page> pages = new ArrayList<>();
    new SiteMap().conclude(edition, plan, pages::add);
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(new StreamSource(new StringReader(SITEMAP)));
    assertThat(pages).hasSizeGreaterThan(8);
    for (Page page : pages) {
      schema.newValidator().validate(new StreamSource(new StringReader(SampleEdition.text(page))));
    }
  }

  @Test
  void newsItemsUseNoPropertyThatNinjsDoesNotKnow() {
    Map<String, String> files = SampleEdition.files(new NewsItems(), edition);
    Set<String> addresses = new HashSet<>();
    for (String file : files.values()) {
      for (String line : file.split("\n", -1)) {
        if (line.isEmpty()) {
          continue;
        }
        Map<String, @Nullable Object> item = object(line);
        assertThat(NINJS).containsAll(item.keySet());
        assertThat(item)
            .containsEntry("type", "text")
            .containsEntry("representationtype", "partial")
            .containsEntry("pubstatus", "usable");
        assertThat(objects(item, "headlines")).allSatisfy(h -> assertThat(h).containsKey("value"));
        if (item.get("contentcreated") != null) {
          assertThat(OffsetDateTime.parse(string(item, "contentcreated"))).isNotNull();
        }
        addresses.add(string(item, "uri"));
      }
    }
    assertThat(addresses).hasSize(ARTICLES + 1).allMatch(uri -> uri.startsWith(BASE));
  }

  @Test
  void theDataPackageIsOneOfItsSpecification() {
    Map<String, String> files = SampleEdition.files(new DataSet(), edition);
    Map<String, @Nullable Object> data = object(at(files, "data/datapackage.json"));
    assertThat(string(data, "name")).matches("[-a-z0-9._/]+");
    assertThat(data).containsEntry("profile", "data-package");
    List<String> names = new ArrayList<>();
    for (Map<String, @Nullable Object> resource : objects(data, "resources")) {
      names.add(string(resource, "name"));
      assertThat(strings(resource, "path"))
          .isNotEmpty()
          .allMatch(p -> p.matches("[-\\w]+/[-.\\w]+"));
      assertThat(string(resource, "encoding")).isEqualTo("utf-8");
      assertThat(objects(resource, "schema", "fields"))
          .allSatisfy(field -> assertThat(TYPES).contains(string(field, "type")))
          .extracting(field -> string(field, "name"))
          .doesNotHaveDuplicates();
    }
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[-a-z0-9._/]+"));
  }

  @Test
  void citationsCanBeReadByProgramsThatKeepReferences() {
    Map<String, String> files = SampleEdition.files(new Citations(), edition);
    String bibtex = at(files, "data/citations/2022.bib");
    assertThat(bibtex.chars().filter(c -> c == '{').count())
        .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
    assertThat(bibtex.lines().filter(line -> line.startsWith("@article{")))
        .hasSize(ARTICLES)
        .doesNotHaveDuplicates();
    String[] ris = at(files, "data/citations/2022.ris").split("\r\n\r\n", -1);
    assertThat(ris).hasSize(ARTICLES + 1);
    for (int i = 0; i < ARTICLES; i++) {
      assertThat(ris[i]).startsWith("TY  - NEWS\r\n").endsWith("\r\nER  - ");
      assertThat(ris[i].split("\r\n", -1)).allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
    }
    List<Map<String, @Nullable Object>> items =
        objects(object("{\"items\":" + at(files, "data/citations/2022.json") + "}"), "items");
    assertThat(items)
        .hasSize(ARTICLES)
        .allSatisfy(item -> assertThat(item).containsEntry("type", "article-newspaper"))
        .extracting(item -> string(item, "id"))
        .doesNotHaveDuplicates();
  }

  private static @Nullable String link(Document feed, String relation) {
    NodeList links = feed.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.getAttribute("rel").equals(relation)) {
        return link.getAttribute("href");
      }
    }
    return null;
  }
}
