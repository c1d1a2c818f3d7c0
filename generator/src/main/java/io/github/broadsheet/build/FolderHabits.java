package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.parse.block.Habits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The habits of each folder at the top of the seeds: a folder is mostly a paper, or a time of one.
 *
 * <pre>{@code
 * FolderHabits habits = FolderHabits.learn(SeedFolder.list(folder).seeds(), 2);
 * Article article = parser.parse(manuscript, habits.of(manuscript.seed()));
 * }</pre>
 *
 * <p>They are learned from some articles of each folder, drawn by lots that their names hold: so
 * learning costs the same for a large archive as for a middling one, and a new article changes
 * little or nothing. Immutable and safe to share.
 *
 * @param byFolder by name of the folder, {@code ""} for seeds that stand in none
 */
public record FolderHabits(Map<String, Habits> byFolder) {

  /** So many seeds of the whole archive are read to learn. */
  static final int SAMPLE = 1024;

  /** So many of a folder, if there are many folders. */
  private static final int FEWEST_OF_FOLDER = 96;

  public FolderHabits {
    byFolder = Map.copyOf(byFolder);
  }

  /** Nothing learned. */
  public static FolderHabits none() {
    return new FolderHabits(Map.of());
  }

  /**
   * Learns from seeds.
   *
   * @param threads threads to read with
   */
  public static FolderHabits learn(List<Seed> seeds, int threads) {
    try (Workers workers = new Workers(threads)) {
      return learn(seeds, sample -> Habits.learn(read(sample, workers)));
    }
  }

  /**
   * Learns from seeds, the less of them the more of what they teach is known from earlier builds.
   */
  static FolderHabits learn(List<Seed> seeds, BuildCache cache, Workers workers) {
    return learn(
        seeds,
        sample -> {
          Checksum known = known(sample, cache.seeds(), workers);
          Optional<Habits> kept = cache.habits().get(known);
          if (kept.isPresent()) {
            return kept.get();
          }
          Habits habits = Habits.learn(read(sample, workers));
          cache.habits().put(known, habits);
          return habits;
        });
  }

  private static FolderHabits learn(List<Seed> seeds, Function<List<Seed>, Habits> teacher) {
    Map<String, List<Seed>> folders = new TreeMap<>();
    for (Seed seed : seeds) {
      folders.computeIfAbsent(folder(seed.name()), name -> new ArrayList<>()).add(seed);
    }
    int most = Math.max(FEWEST_OF_FOLDER, SAMPLE / Math.max(1, folders.size()));
    Map<String, Habits> byFolder = new TreeMap<>();
    folders.forEach((name, all) -> byFolder.put(name, teacher.apply(sample(all, most))));
    return new FolderHabits(byFolder);
  }

  /** The habits of a seed's folder. */
  public Habits of(String seed) {
    return byFolder.getOrDefault(folder(seed), Habits.none());
  }

  private static String folder(String seed) {
    int slash = seed.indexOf('/');
    return slash < 0 ? "" : seed.substring(0, slash);
  }

  private static List<Seed> sample(List<Seed> seeds, int most) {
    if (seeds.size() <= most) {
      return seeds;
    }
    int[] lots = seeds.stream().mapToInt(FolderHabits::lot).sorted().toArray();
    return seeds.stream()
        .filter(seed -> lot(seed) <= lots[most - 1])
        .sorted(Comparator.comparingInt(FolderHabits::lot).thenComparing(Seed::name))
        .limit(most)
        .toList();
  }

  /** A number that tells nothing of the name, and is the same everywhere. */
  private static int lot(Seed seed) {
    int lot = seed.name().hashCode() * 0x9e3779b9;
    return lot ^ lot >>> 16;
  }

  /** What articles are known by; one that cannot be read teaches nothing. */
  private static Checksum known(List<Seed> seeds, SeedKeys keys, Workers workers) {
    List<Checksum> parts =
        workers.map(
            seeds,
            seed -> {
              try {
                return keys.of(seed).key();
              } catch (IOException e) {
                return new Checksum(0, 0);
              }
            });
    Checksum.Sum sum = Checksum.sum();
    parts.forEach(sum::add);
    return sum.checksum();
  }

  private static List<Manuscript> read(List<Seed> seeds, Workers workers) {
    return workers.map(seeds, seed -> SeedReader.read(seed).manuscript()).stream()
        .flatMap(Optional::stream)
        .toList();
  }
}
