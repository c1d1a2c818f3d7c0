package io.github.broadsheet.check;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a finished site as a browser and a screen reader would, and tells what is wrong with it.
 *
 * <pre>{@code
 * CheckReport report = SiteCheck.of(Path.of("site")).run();
 * report.issues().forEach(System.out::println);
 * }</pre>
 *
 * <p>Every page is read once, on all cores, and judged by the {@link PageRules}; what is kept of it
 * are its anchors and links. Then every link is followed. Files whose name begins with a full stop
 * are not part of a site.
 */
public final class SiteCheck {

  private final Path site;

  private SiteCheck(Path site) {
    this.site = site;
  }

  public static SiteCheck of(Path site) {
    return new SiteCheck(site);
  }

  /**
   * Checks the site.
   *
   * @throws SiteException if there is no site in the folder
   */
  public CheckReport run() {
    SiteFiles files = SiteFiles.list(site);
    if (!files.contains("index.html")) {
      throw SiteException.of(
          Issue.error(
              site.toString(),
              0,
              "there is no site in this folder: it has no index.html",
              "Generate the site first, or name its folder"));
    }
    Map<String, PageFacts> pages =
        files.pages().parallelStream()
            .map(this::read)
            .collect(Collectors.toMap(PageFacts::path, facts -> facts, (a, b) -> a, TreeMap::new));
    List<Issue> issues = new ArrayList<>();
    pages.values().forEach(page -> issues.addAll(page.issues()));
    issues.addAll(new LinkCheck(files, pages).run());
    issues.sort(
        Comparator.comparing((Issue issue) -> String.valueOf(issue.file()))
            .thenComparingInt(Issue::line)
            .thenComparing(Issue::message));
    long links = pages.values().stream().mapToLong(page -> page.links().size()).sum();
    return new CheckReport(pages.size(), files.size(), links, issues);
  }

  private PageFacts read(String path) {
    try (InputStream in = Files.newInputStream(site.resolve(path))) {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Document page = Jsoup.parse(in, "UTF-8", "", parser);
      Findings findings = new Findings(path);
      PageRules.builtIn().forEach(rule -> rule.judge(page, findings));
      return PageFacts.of(path, page, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
