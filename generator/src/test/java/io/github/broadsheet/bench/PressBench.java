package io.github.broadsheet.bench;

import io.github.broadsheet.build.ArticleCache;
import io.github.broadsheet.check.CheckReport;
import io.github.broadsheet.check.SiteCheck;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.typeset.Sheet;
import io.github.broadsheet.write.Publication;
import io.github.broadsheet.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures what stands between articles and files: the cache of articles, publishing, checking.
 *
 * <pre>{@code
 * PressBench cache SEEDS SCRATCH     microseconds an article, each way
 * PressBench publish FILES SCRATCH   first build, nothing changed, kept, a tenth changed
 * PressBench check SITE
 * }</pre>
 *
 * <p>SCRATCH is a folder that does not exist yet, on the disk that is to be measured.
 */
public final class PressBench {

  private static final int PAGE = 10_000;

  private PressBench() {}

  /** Work that may fail as files do. */
  private interface Work {
    void run() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "cache" -> cache(Path.of(args[1]), Path.of(args[2]));
      case "publish" -> publish(Integer.parseInt(args[1]), Path.of(args[2]));
      case "check" -> check(Path.of(args[1]));
      default -> throw new IllegalArgumentException("cache, publish or check, not " + args[0]);
    }
  }

  private static void cache(Path seeds, Path scratch) throws IOException {
    ArticleParser parser = ArticleParser.builtIn();
    List<Article> articles = new ArrayList<>();
    for (Seed seed : SeedFolder.list(seeds).seeds()) {
      SeedReader.read(seed).manuscript().ifPresent(text -> articles.add(parser.parse(text)));
    }
    Fingerprint rules = Fingerprint.of("bench");
    List<Checksum> keys = articles.stream().map(a -> Checksum.of(a.seed())).toList();
    for (int round = 1; round <= 3; round++) {
      Path folder = scratch.resolve("round-" + round);
      try (ArticleCache cache = ArticleCache.open(folder, rules)) {
        measure("write", articles.size(), () -> writeAll(cache, keys, articles));
        measure("read", articles.size(), () -> keys.forEach(cache::get));
        measure("excerpt", articles.size(), () -> excerpts(cache, keys, articles));
      }
      measure("open again", 1, () -> ArticleCache.open(folder, rules).close());
      System.out.println("bytes " + Files.size(folder.resolve("articles.log")));
    }
  }

  private static void writeAll(ArticleCache cache, List<Checksum> keys, List<Article> articles) {
    for (int i = 0; i < keys.size(); i++) {
      cache.put(keys.get(i), articles.get(i));
    }
  }

  private static void excerpts(ArticleCache cache, List<Checksum> keys, List<Article> articles) {
    for (int i = 0; i < keys.size(); i++) {
      Span span = articles.get(i).blocks().get(articles.get(i).blocks().size() / 2).span();
      cache.excerpt(keys.get(i), span);
    }
  }

  private static void publish(int files, Path scratch) throws IOException {
    Path site = scratch.resolve("site");
    Path cache = scratch.resolve("cache");
    measure("plain files", files, () -> plain(scratch.resolve("plain"), files));
    measure("first build", files, () -> build(site, cache, files, 0));
    measure("nothing changed", files, () -> build(site, cache, files, 0));
    measure("everything kept", files, () -> keep(site, cache, files));
    measure("a tenth changed", files, () -> build(site, cache, files, 10));
  }

  /** What the disk takes at least, without any care. */
  private static void plain(Path folder, int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve(path(i));
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(i, 0));
    }
  }

  private static void build(Path site, Path cache, int files, int changedEvery) {
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      IntStream.range(0, files)
          .parallel()
          .forEach(i -> writer.write(new Sheet(path(i), bytes(i, changedEvery))));
      print(writer.finish());
    }
  }

  private static void keep(Path site, Path cache, int files) {
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      IntStream.range(0, files).parallel().forEach(i -> writer.keep(List.of(path(i))));
      print(writer.finish());
    }
  }

  private static void print(Publication done) {
    System.out.println(
        done.written()
            + " written, "
            + done.unchanged()
            + " unchanged, "
            + done.removed()
            + " gone");
  }

  private static String path(int i) {
    return "20%02d/%02d/%02d/story-%d.html".formatted(i / 336 % 30, i / 28 % 12 + 1, i % 28 + 1, i);
  }

  private static byte[] bytes(int i, int changedEvery) {
    byte[] bytes = new byte[PAGE];
    Arrays.fill(bytes, (byte) ('a' + i % 26));
    bytes[0] = (byte) (changedEvery > 0 && i % changedEvery == 0 ? '!' : '.');
    return bytes;
  }

  private static void check(Path site) throws IOException {
    for (int round = 1; round <= 2; round++) {
      CheckReport report = SiteCheck.of(site).run();
      measure("check", report.pages(), () -> SiteCheck.of(site).run());
      System.out.println(
          report.pages()
              + " pages, "
              + report.links()
              + " links, "
              + report.issues().size()
              + " problems");
    }
  }

  private static void measure(String what, int items, Work work) throws IOException {
    long start = System.nanoTime();
    Duration before = cpu();
    work.run();
    double wall = (System.nanoTime() - start) / 1e3;
    double cpu = cpu().minus(before).toNanos() / 1e3;
    System.out.printf(
        "%-16s %8.0f ms %9.1f us of time, %8.1f us of CPU each%n",
        what, wall / 1e3, wall / items, cpu / items);
  }

  /** CPU time of this process; that of the clock says little on a busy machine. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
