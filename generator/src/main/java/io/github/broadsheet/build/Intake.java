package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.PictureFolder;
import io.github.broadsheet.ingest.Received;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedBytes;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.Pictures;
import io.github.broadsheet.relate.Articles;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes seeds in: those that came before from the cache, the others by reading them. What it holds
 * of each is its trace; texts stay in the cache. Safe to share between threads.
 */
final class Intake {

  private final SeedKeys keys;
  private final BuildCache kept;
  private final ArrivalCache cache;
  private final IssueList issues;
  private final PictureDesk pictures;
  private final ArticleParser parser = ArticleParser.installed();
  private final FolderHabits habits;
  private final AtomicInteger parsed = new AtomicInteger();

  /**
   * @param pictures where their pictures are found
   */
  Intake(BuildCache cache, FolderHabits habits, PictureFolder pictures, IssueList issues) {
    this.kept = cache;
    this.keys = cache.seeds();
    this.cache = cache.arrivals();
    this.habits = habits;
    this.issues = issues;
    this.pictures = new PictureDesk(pictures, keys, this.cache, issues);
  }

  /**
   * What came in.
   *
   * @param articles the texts, by id
   * @param merge the traces, not yet finished
   * @param pictures their pictures
   * @param size number of articles
   * @param parsed how many seeds had to be read
   * @param characters length of all texts
   */
  record Delivery(
      Articles articles,
      TraceMerge merge,
      Pictures pictures,
      int size,
      int parsed,
      long characters) {}

  /** What came of a seed. */
  private record Unpacked(Checksum key, Arrival arrival, List<ArticlePicture> shown) {}

  /**
   * Takes in seeds on all cores, each no longer held than it takes. One that cannot be read is a
   * problem in the list, and stops nothing.
   */
  Delivery take(List<Seed> seeds, Workers workers, Progress progress) {
    progress.begin("Reading", seeds.size());
    Gathering gathering = gather(seeds, workers, progress);
    progress.end();
    pictures.tellUnclaimed();
    SourceTable sources = gathering.sources();
    return new Delivery(
        new ArticlesInCache(cache.articles(), sources, this::again),
        gathering.merge(),
        gathering.pictures(),
        sources.size(),
        parsed.get(),
        gathering.characters());
  }

  private Gathering gather(List<Seed> seeds, Workers workers, Progress progress) {
    try (KeptTraces traces = kept.traces()) {
      if (traces.size() > 0) {
        Supplier<Optional<TraceMerge>> begun = workers.begin(traces::merge);
        SeedsKnown known = SeedsKnown.of(seeds, traces, this::key, cache::contains, workers);
        Optional<TraceMerge> merge = begun.get();
        if (merge.isPresent() && !known.areOld()) {
          Gathering gathering = new Gathering(merge.get(), null);
          takeEach(takeKept(known, gathering, workers, progress), gathering, workers, progress);
          return gathering;
        }
      }
    }
    try (TracesDraft draft = kept.draftTraces()) {
      Gathering gathering = new Gathering(new TraceMerge(), draft);
      takeEach(seeds, gathering, workers, progress);
      draft.finish(gathering.merge());
      return gathering;
    }
  }

  /** Takes in what kept traces know; the rest is returned. */
  private List<Seed> takeKept(
      SeedsKnown known, Gathering gathering, Workers workers, Progress progress) {
    return known.take(
        (seed, key, one) -> {
          if (pictures.haveBeside(seed.name())) {
            return false;
          }
          issues.addAll(one.issues());
          gathering.takeKept(seed, key, one);
          progress.advance();
          return true;
        },
        workers);
  }

  private void takeEach(List<Seed> seeds, Gathering gathering, Workers workers, Progress progress) {
    workers.each(
        seeds,
        seed -> {
          Unpacked one = unpack(seed);
          if (one != null) {
            gathering.take(seed, one.key, one.arrival, one.shown);
          }
          progress.advance();
        });
  }

  /** The key of what came of a seed, or null if it cannot be read. */
  private @Nullable Checksum key(Seed seed) {
    try {
      return habits.of(seed.name()).key(keys.of(seed).key());
    } catch (IOException | RuntimeException e) {
      return null; // whoever reads it will tell
    }
  }

  private @Nullable Unpacked unpack(Seed seed) {
    try {
      SeedKeys.Known known = keys.of(seed);
      Checksum key = habits.of(seed.name()).key(known.key());
      Arrival arrival = cache.get(key).orElse(null);
      if (arrival == null && known.bytes() == null) {
        // Known by its time alone, and lost by the cache: what is kept must be of the bytes now.
        known = SeedKeys.none().of(seed);
        key = habits.of(seed.name()).key(known.key());
      }
      if (arrival == null) {
        arrival = read(seed, key, Objects.requireNonNull(known.bytes()));
      }
      issues.addAll(arrival.issues());
      return new Unpacked(key, arrival, pictures.of(arrival));
    } catch (IOException e) {
      issues.addAll(SeedReader.read(seed).issues());
      return null;
    } catch (RuntimeException e) {
      issues.add(fault(seed, e));
      return null;
    }
  }

  private Arrival read(Seed seed, Checksum key, SeedBytes bytes) {
    parsed.incrementAndGet();
    Received received = SeedReader.read(seed, bytes);
    if (received.manuscript().isEmpty()) {
      Arrival nothing = Arrival.nothing(received.issues());
      cache.put(key, nothing);
      return nothing;
    }
    Article article = parse(received.manuscript().get());
    List<Issue> found = new ArrayList<>(received.issues());
    found.addAll(article.issues());
    Arrival arrival =
        new Arrival(
            Trace.of(article),
            found,
            received.manuscript().get().text().length(),
            article.metadata().pictures(),
            captions(article));
    cache.put(key, arrival, article);
    return arrival;
  }

  private Article parse(Manuscript manuscript) {
    return parser.parse(manuscript, habits.of(manuscript.seed()));
  }

  /** Where captions begin. */
  private static List<Integer> captions(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.CAPTION)
        .map(block -> block.span().start())
        .toList();
  }

  /** Parses an article that the cache has lost since it was asked. */
  private Article again(Seed seed) {
    return SeedReader.read(seed)
        .manuscript()
        .map(this::parse)
        .orElseThrow(
            () -> new NoSuchElementException(seed.name() + " was taken away during the build"));
  }

  private static Issue fault(Seed seed, RuntimeException e) {
    String what = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return Issue.error(
        seed.name(),
        0,
        "could not be read: " + what,
        "This is a fault of Broadsheet's; please report it with the article");
  }
}
