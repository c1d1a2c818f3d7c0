package io.github.broadsheet.site;

import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FeedsTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  @Test
  void theLatestArticleComesFirstAndNoHourIsInvented() throws Exception {
    Document feed = xml(at(files(3), "feed.atom"));
    assertThat(texts(feed, "title"))
        .containsExactly("The River <Post>", "News 2", "News 1", "News 0");
    assertThat(texts(feed, "updated").get(0)).isEqualTo("2022-01-03T00:00:00Z");
    assertThat(texts(feed, "published").get(0)).isEqualTo("2022-01-03T00:00:00Z");
  }

  @Test
  void everyEntryHasWhatAtomAsksFor() throws Exception {
    Document feed = xml(at(files(3), "feed.atom"));
    NodeList entries = feed.getElementsByTagName("entry");
    assertThat(entries.getLength()).isEqualTo(3);
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      for (String name : List.of("id", "title", "updated", "link", "summary")) {
        assertThat(entry.getElementsByTagName(name).getLength()).as(name).isEqualTo(1);
      }
    }
    assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("https://"));
  }

  @Test
  void theArchiveIsNumberedFromTheOldestSoThatItNeverChanges() throws Exception {
    Map<String, String> before = files(205);
    Map<String, String> after = files(206);
    assertThat(before).containsKeys("feed.atom", "feed/1.atom", "feed/2.atom");
    assertThat(at(after, "feed/1.atom")).isEqualTo(at(before, "feed/1.atom"));
    assertThat(at(after, "feed/2.json")).isEqualTo(at(before, "feed/2.json"));
    assertThat(relations(xml(at(after, "feed/2.atom"))))
        .contains(
            "self https://example.org/a/feed/2.atom",
            "current https://example.org/a/feed.atom",
            "prev-archive https://example.org/a/feed/1.atom");
    assertThat(relations(xml(at(after, "feed.atom"))))
        .contains("prev-archive https://example.org/a/feed/2.atom");
  }

  @Test
  void noArticleFallsBetweenTheFeedAndItsArchive() throws Exception {
    Map<String, String> files = files(206);
    List<String> titles = new ArrayList<>();
    for (String path : List.of("feed.atom", "feed/1.atom", "feed/2.atom")) {
      titles.addAll(texts(xml(at(files, path)), "title"));
    }
    for (int i = 0; i < 206; i++) {
      assertThat(titles).contains("News " + i);
    }
  }

  @Test
  void anEntityHasAFeedOnceItIsNamedOften() {
    assertThat(files(24)).doesNotContainKey("people/ada-ferry.atom");
    assertThat(files(25)).containsKeys("people/ada-ferry.atom", "people/ada-ferry.json");
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws Exception {
    Map<String, String> files =
        SampleEdition.files(
            new Feeds(),
            new SampleEdition()
                .with("a1", "2022-01-10", "A & B \u0007\uD800", "\uD83D\uDEA2")
                .edition());
    Document feed = xml(at(files, "feed.atom"));
    assertThat(texts(feed, "title").get(1)).isEqualTo("A & B ");
    assertThat(texts(feed, "summary")).containsExactly("\uD83D\uDEA2");
  }

  @Test
  void anArchiveWithoutDaysHasAnEmptyFeedForPagesToNameIt() throws Exception {
    Map<String, String> files =
        SampleEdition.files(
            new Feeds(), new SampleEdition().with("a1", null, "Ferry", "One.").edition());
    assertThat(files).containsOnlyKeys("feed.atom", "feed.json");
    assertThat(texts(xml(at(files, "feed.atom")), "updated"))
        .containsExactly("1970-01-01T00:00:00Z");
  }

  private static Map<String, String> files(int articles) {
    SampleEdition sample = new SampleEdition();
    for (int i = 0; i < articles; i++) {
      sample.with(
          String.format(Locale.ROOT, "a%03d", i),
          FIRST.plusDays(i).toString(),
          "News " + i,
          "Words.");
    }
    return SampleEdition.files(new Feeds(), sample.edition());
  }

  static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  static List<String> texts(Document from, String name) {
    List<String> texts = new ArrayList<>();
    NodeList found = from.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> relations(Document feed) {
    List<String> relations = new ArrayList<>();
    NodeList links = feed.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      relations.add(link.getAttribute("rel") + " " + link.getAttribute("href"));
    }
    return relations;
  }
}
