package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story thread: its first headline, whom it is about, and its events by the date they speak of.
 */
class ThreadPageTest {

  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    seed(
        "sinks.txt",
        "Ferry sinks off Bergen\n\nBERGEN, March 8, 2021 (Reuters) - The ferry Havørn sank off Bergen on"
            + " Sunday. Engineer Marta Lindqvist had warned of rust in the hull in 1998, and again on"
            + " January 4, 2021.\n\nMayor Owen Adeyemi of Bergen ordered an inquiry this year.\n");
    seed(
        "inquiry.txt",
        "Inquiry opens\n\nBERGEN, March 10, 2021 (Reuters) - The inquiry into the ferry Havørn, which"
            + " sank off Bergen with rust in the hull, opened on Tuesday. Engineer Marta Lindqvist"
            + " told Mayor Owen Adeyemi of her warnings.\n");
    seed("zoo.txt", "Zoo opens\n\nLIMA, March 9, 2021 (AFP) - The zoo opened on March 1.\n");
    Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve("site"))
                .cache(folder.resolve("cache"))
                .build())
        .generate();
  }

  @Test
  void itIsCalledByItsFirstHeadlineAndLeadsToItsNames() throws IOException {
    Document page = thread();
    assertThat(page.select("h1").text()).isEqualTo("Ferry sinks off Bergen");
    assertThat(page.select(".chips a").eachText()).contains("Marta Lindqvist", "Owen Adeyemi");
    assertThat(page.select(".list .item-title").eachText())
        .containsExactly("Inquiry opens", "Ferry sinks off Bergen");
  }

  @Test
  void itTellsWhatHappenedByTheDatesThatTheTextsSpeakOf() throws IOException {
    Document page = thread();
    List<String> dates = page.select(".timeline .event-date").eachText();
    assertThat(dates).containsExactly("4 January 2021", "7 March 2021", "9 March 2021");
    Element opened = page.select(".timeline li").get(2);
    assertThat(opened.select(".event-text").text()).contains("The inquiry").endsWith("on Tuesday.");
    assertThat(opened.select("a").attr("href")).contains("2021/03/10/inquiry-opens-");
  }

  private void seed(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("seeds")).resolve(name), text);
  }

  private Document thread() throws IOException {
    Document list = Jsoup.parse(Files.readString(folder.resolve("site/threads/index.html")));
    String path = list.select("main .item-title a").attr("href");
    return Jsoup.parse(Files.readString(folder.resolve("site/threads").resolve(path)));
  }
}
