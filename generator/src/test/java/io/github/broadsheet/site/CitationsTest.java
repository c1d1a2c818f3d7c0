package io.github.broadsheet.site;

import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private final Map<String, String> files =
      SampleEdition.files(
          new Citations(),
          new SampleEdition().with("a1", "2022-01-10", "Up 5% & {more}", "One.").edition());

  @Test
  void bibtexKeepsNamesWholeAndEscapesWhatTexReads() {
    assertThat(at(files, "data/citations/2022.bib"))
        .isEqualTo(
            """
            @article{news-a1,
              author = {{Ben Quay} and {AFP}},
              title = {{Up 5\\% \\& \\textbraceleft{}more\\textbraceright{}}},
              journal = {The River <Post>},
              year = {2022},
              month = {1},
              date = {2022-01-10},
              url = {https://example.org/a/2022/01/10/up-5-more-a1.html},
              langid = {en}
            }

            """);
  }

  @Test
  void risEndsEveryLineInCrlf() {
    assertThat(at(files, "data/citations/2022.ris"))
        .startsWith("TY  - NEWS\r\nID  - a1\r\nAU  - Ben Quay\r\nAU  - AFP\r\n")
        .contains("\r\nDA  - 2022/01/10\r\n")
        .endsWith("ER  - \r\n\r\n");
  }

  @Test
  void cslJsonIsAListOfNewspaperArticles() {
    assertThat(at(files, "data/citations/2022.json"))
        .startsWith("[{\"id\":\"a1\",\"type\":\"article-newspaper\"")
        .contains("\"issued\":{\"date-parts\":[[2022,1,10]]}")
        .endsWith("}]\n");
  }
}
