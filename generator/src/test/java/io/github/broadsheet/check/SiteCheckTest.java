package io.github.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {

  @TempDir Path site;

  @BeforeEach
  void makeFrontPage() throws IOException {
    page("index.html", "<h1>Front</h1>\n<a href=\"a/b.html\">b</a>");
    page("a/b.html", "<h1 id=top-of-b>B</h1>\n<p id=\"p1\"><a href=\"../index.html\">front</a>");
  }

  @Test
  void goodSiteIsClean() {
    CheckReport report = SiteCheck.of(site).run();

    assertThat(report.issues()).isEmpty();
    assertThat(report.pages()).isEqualTo(2);
    assertThat(report.links()).isEqualTo(2);
  }

  @Test
  void brokenLinkIsToldWithItsLine() throws IOException {
    page("a/b.html", "<h1>B</h1>\n\n<p><a href=\"c.html\">c</a>");

    assertThat(problems())
        .containsExactly(
            "a/b.html:6: link \"c.html\" is broken: there is no a/c.html."
                + " Correct the link, or make the file");
  }

  @Test
  void fragmentMustNameAnElement() throws IOException {
    page("index.html", "<h1>F</h1><a href=\"a/b.html#p1\">1</a> <a href=\"a/b.html#p2\">2</a>");

    assertThat(problems()).singleElement().asString().contains("a/b.html has no id p2");
  }

  @Test
  void linksMayBePercentEncodedAndCarryAQuery() throws IOException {
    page("index.html", "<h1>F</h1><a href=\"a/b.html?q=1#p1\">b</a><a href='a/%C3%A9.html'>é</a>");
    page("a/é.html", "<h1>É</h1>");

    assertThat(problems()).isEmpty();
  }

  @Test
  void linkToAFolderFromTheRootOrOutOfTheSiteDoesNotWorkEverywhere() throws IOException {
    page(
        "a/b.html",
        "<h1>B</h1><a href=\"./\">a</a> <a href=\"/index.html\">b</a> <a href=\"../../x\">c</a>");

    assertThat(problems())
        .hasSize(3)
        .anyMatch(text -> text.contains("\"./\" names a folder"))
        .anyMatch(text -> text.contains("\"/index.html\" begins at the root"))
        .anyMatch(text -> text.contains("\"../../x\" leads out of the site"));
  }

  @Test
  void pageForWhatIsNotFoundLinksFromTheBaseOfTheSite() throws IOException {
    page(
        "index.html",
        "<link rel=canonical href=\"https://example.org/old/\"><h1>F</h1><a href=\"a/b.html\">b</a>");
    page("404.html", "<h1>Not found</h1><a href=\"/old/a/b.html\">b</a><a href=\"/x.html\">x</a>");

    assertThat(problems()).singleElement().asString().contains("\"/x.html\" leads out");
  }

  @Test
  void missingPictureOrStyleSheetIsBroken() throws IOException {
    page("a/b.html", "<link rel=stylesheet href=\"s.css\"><h1>B</h1><img src=\"x.png\" alt=\"\">");

    assertThat(problems()).hasSize(2).allMatch(text -> text.contains("is broken"));
  }

  @Test
  void pageThatNoLinkLeadsToIsTold() throws IOException {
    page("lost.html", "<h1>Lost</h1>");
    page("moved.html", "<meta name=robots content=noindex><h1>Moved</h1>");

    assertThat(problems())
        .containsExactly(
            "lost.html: no way leads from the front page to this one."
                + " Link to it, or leave it out");
  }

  @Test
  void headingsGoDownStepByStepFromOneHeadline() throws IOException {
    page("a/b.html", "<h1>B</h1><h3>C</h3><h1>D</h1><h2> </h2>");

    assertThat(problems())
        .hasSize(3)
        .anyMatch(text -> text.contains("heading \"C\" jumps from h1 to h3"))
        .anyMatch(text -> text.contains("second h1"))
        .anyMatch(text -> text.contains("heading is empty"));
  }

  @Test
  void idIsUsedOnce() throws IOException {
    page("a/b.html", "<h1>B</h1>\n<p id=x>\n<p id=x>");

    assertThat(problems()).singleElement().asString().startsWith("a/b.html:6: a second element");
  }

  @Test
  void pictureNeedsAnAltText() throws IOException {
    Files.writeString(site.resolve("p.png"), "");
    page("a/b.html", "<h1>B</h1><img src=\"../p.png\">");

    assertThat(problems()).singleElement().asString().contains("no alt text");
  }

  @Test
  void languageTitleAndHeadlineAreNeeded() throws IOException {
    Files.writeString(site.resolve("a/b.html"), "<!DOCTYPE html>\n<html><body><p>B");

    assertThat(problems())
        .hasSize(3)
        .anyMatch(text -> text.contains("language"))
        .anyMatch(text -> text.contains("title"))
        .anyMatch(text -> text.contains("no h1"));
  }

  @Test
  void nothingIsLoadedFromAnotherHostButLinksMayLeadThere() throws IOException {
    page(
        "a/b.html",
        "<script src=\"https://cdn.example/x.js\"></script><h1>B</h1>"
            + "<a href=\"https://example.org\">e</a><a href=\"mailto:a@example.org\">m</a>");

    assertThat(problems()).singleElement().asString().contains("https://cdn.example/x.js");
  }

  @Test
  void folderWithoutASiteIsToldAsSuch() {
    assertThatThrownBy(() -> SiteCheck.of(site.resolve("nowhere")).run())
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("there is no site in this folder");
  }

  private List<String> problems() {
    return SiteCheck.of(site).run().issues().stream().map(Issue::toString).toList();
  }

  private void page(String path, String body) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=utf-8><title>T</title>\n" + body);
  }
}
