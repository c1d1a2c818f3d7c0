package io.github.broadsheet.site;

import static io.github.broadsheet.site.JsonText.number;
import static io.github.broadsheet.site.JsonText.object;
import static io.github.broadsheet.site.JsonText.objects;
import static io.github.broadsheet.site.JsonText.string;
import static io.github.broadsheet.site.JsonText.strings;
import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataSetTest {

  private static final String LINES = "data/articles/2022-01.ndjson";

  @Test
  void anArticleIsOneLineOfItsMonth() {
    Map<String, String> files =
        files(new SampleEdition().with("a1", "2022-01-10", "Ferry", "One."));
    assertThat(at(files, LINES)).endsWith("}\n").containsOnlyOnce("\n");
    Map<String, @Nullable Object> line = object(at(files, LINES));
    assertThat(line)
        .containsEntry("id", "a1")
        .containsEntry("url", "2022/01/10/ferry-a1.html")
        .containsEntry("published", "2022-01-10")
        .containsEntry("deck", null)
        .containsEntry("dateline", null);
  }

  @Test
  void offsetsCountCodePointsOfTheSeed() {
    // The ship beyond the Basic Multilingual Plane is two code units, and one code point.
    Map<String, String> files =
        files(new SampleEdition().with("a1", "2022-01-10", "Ferry", "A \uD83D\uDEA2 ship."));
    Map<String, @Nullable Object> line = object(at(files, LINES));
    String seed =
        "Ferry\n\nThe \"ferry\", moored. PHOTO: REUTERS\n\nA \uD83D\uDEA2 ship.\n\n"
            + "\"We sail on Monday,\" Ada Ferry said.";
    for (String list : List.of("blocks", "quotes", "dates", "mentions")) {
      for (Map<String, @Nullable Object> item : objects(line, list)) {
        int start = seed.offsetByCodePoints(0, number(item, "start"));
        int end = seed.offsetByCodePoints(0, number(item, "end"));
        assertThat(seed.substring(start, end)).isEqualTo(item.get("text"));
      }
    }
  }

  @Test
  void mentionsAndSpeakersLeadToTheirPage() {
    Map<String, String> files =
        files(new SampleEdition().with("a1", "2022-01-10", "Ferry", "One."));
    Map<String, @Nullable Object> line = object(at(files, LINES));
    assertThat(objects(line, "mentions").get(0))
        .containsEntry("type", "person")
        .containsEntry("canonical", "Ada Ferry")
        .containsEntry("entity", "people/ada-ferry");
    assertThat(objects(line, "quotes").get(0))
        .containsEntry("speaker", "Ada Ferry")
        .containsEntry("entity", "people/ada-ferry");
  }

  @Test
  void tablesFollowRfc4180() {
    Map<String, String> files =
        files(new SampleEdition().with("a1", "2022-01-10", "Ferry", "One."));
    assertThat(at(files, "data/captions/2022.csv"))
        .isEqualTo(
            String.join(
                "\r\n",
                "article,number,text,credit,photographer,agency,start,end",
                "a1,1,\"The \"\"ferry\"\", moored. PHOTO: REUTERS\",REUTERS,,Reuters,7,42",
                ""));
    assertThat(at(files, "data/mentions/2022.csv"))
        .endsWith("\r\na1,Ada Ferry,person,Ada Ferry,people/ada-ferry,,71,80\r\n");
  }

  @Test
  void halfACharacterIsNoErrorInAnyFile() {
    Map<String, String> files =
        files(new SampleEdition().with("a1", "2022-01-10", "Ferry \uD83D", "One \uDEA2."));
    assertThat(object(at(files, LINES))).containsEntry("headline", "Ferry ?");
  }

  @Test
  void withdrawnAndUnlistedArticlesAreNotInTheData() {
    Map<String, String> files =
        files(
            new SampleEdition()
                .with("a1", "2022-01-10", "Ferry", "One.")
                .with("withdrawn", "2022-01-11", "Gone", "Two.", Status.WITHDRAWN)
                .with("unlisted", "2022-01-12", "Quiet", "Three.", Status.UNLISTED));
    assertThat(files.values())
        .noneMatch(text -> text.contains("withdrawn") || text.contains("unlisted"));
  }

  @Test
  void articlesWithoutADayAreKeptApart() {
    Map<String, String> files = files(new SampleEdition().with("a1", null, "Ferry", "One."));
    assertThat(object(at(files, "data/articles/undated.ndjson")))
        .containsEntry("published", null)
        .containsEntry("url", "undated/ferry-a1.html");
  }

  @Test
  void theDescriptorNamesEveryFileAndEveryField() {
    Map<String, String> files =
        files(new SampleEdition().with("a1", "2022-01-10", "Ferry", "One."));
    Map<String, @Nullable Object> descriptor = object(at(files, "data/datapackage.json"));
    List<String> described = new ArrayList<>(List.of("data/datapackage.json"));
    for (Map<String, @Nullable Object> resource : objects(descriptor, "resources")) {
      List<String> fields =
          objects(resource, "schema", "fields").stream()
              .map(field -> string(field, "name"))
              .toList();
      for (String path : strings(resource, "path")) {
        described.add("data/" + path);
        String text = at(files, "data/" + path);
        assertThat(fields)
            .containsExactlyElementsOf(
                "csv".equals(resource.get("format"))
                    ? List.of(text.substring(0, text.indexOf('\r')).split(",", -1))
                    : object(text).keySet());
      }
    }
    assertThat(described).containsExactlyInAnyOrderElementsOf(files.keySet());
  }

  private static Map<String, String> files(SampleEdition archive) {
    return SampleEdition.files(new DataSet(), archive.edition());
  }
}
