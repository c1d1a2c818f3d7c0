package io.github.broadsheet.ingest;

import io.github.broadsheet.model.ArticleId;
import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lists the seeds below a folder, at any depth, in an order that does not depend on the file
 * system.
 *
 * <p>Names that begin with a full stop are passed over, with all below them. {@code _pages} at the
 * top holds pages of the site's own; {@code _defaults.yaml} holds what is true of all articles of
 * its folder and below; {@code NAME.yaml} beside {@code NAME.txt} is what the archivist says of
 * that article; {@code NAME.jpg} or {@code NAME-2.jpg} is a picture of it. Symbolic links are
 * followed; one that leads back to a folder above it is a problem in the list.
 */
public final class SeedFolder {

  /** Folder of the site's own pages, in the seeds folder. */
  public static final String PAGES = "_pages";

  private SeedFolder() {}

  /** What the folder holds; a folder that is not there or cannot be listed is a problem in it. */
  public static SeedList list(Path folder) {
    String name = folder.toString();
    if (!Files.isDirectory(folder)) {
      String what =
          Files.exists(folder) ? "is a file, not a folder of articles" : "there is no such folder";
      return problem(
          Issue.error(
              name, 0, what, "Put the articles into a folder, or name the one that holds them"));
    }
    FolderWalk walk = new FolderWalk(folder);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      return problem(Issue.error(name, 0, "cannot be listed: " + e.getMessage(), null));
    }
    FolderDefaults defaults = FolderDefaults.of(folder, walk.defaults());
    List<Issue> issues = new ArrayList<>(walk.issues());
    issues.addAll(defaults.issues());
    List<Seed> seeds = new ArrayList<>();
    List<Seed> pages = new ArrayList<>();
    Function<String, Path> inFolder = folder::resolve;
    for (FolderWalk.Text text : walk.texts()) {
      String seed = text.name();
      Path file = text.file();
      List<Seed> shelf = seed.startsWith(PAGES + "/") ? pages : seeds;
      Function<String, Path> place = folder.resolve(seed).equals(file) ? inFolder : any -> file;
      shelf.add(new Seed(seed, place, walk.sidecar(file), defaults.of(seed)));
    }
    seeds.sort(Comparator.comparing(Seed::name));
    pages.sort(Comparator.comparing(Seed::name));
    issues.addAll(walk.lonelySidecars());
    tellNamesakes(seeds, issues);
    PictureFolder pictures = PictureFolder.of(folder, walk.pictures(), seeds);
    return new SeedList(withoutTwins(seeds, issues), pages, pictures, issues, walk.census());
  }

  /** {@code a.txt} and {@code a.html} are often one article that came twice. */
  private static void tellNamesakes(List<Seed> seeds, List<Issue> issues) {
    if (haveOneEnding(seeds)) {
      return;
    }
    Map<String, String> names = new HashMap<>();
    for (Seed seed : seeds) {
      String stem = seed.name().substring(0, seed.name().lastIndexOf('.'));
      String other = names.putIfAbsent(stem, seed.name());
      if (other != null) {
        issues.add(
            Issue.warning(
                seed.name(),
                0,
                "has the name of " + other + ", and both are published",
                "Keep one of them if they are the same article, else rename one"));
      }
    }
  }

  private static boolean haveOneEnding(List<Seed> seeds) {
    String first = seeds.isEmpty() ? "" : seeds.get(0).name();
    String ending = first.substring(first.lastIndexOf('.') + 1);
    return seeds.stream().allMatch(seed -> seed.name().endsWith('.' + ending));
  }

  private static List<Seed> withoutTwins(List<Seed> seeds, List<Issue> issues) {
    Map<String, String> owners = new HashMap<>();
    List<Seed> single = new ArrayList<>(seeds.size());
    for (Seed seed : seeds) {
      String owner = owners.putIfAbsent(ArticleId.of(seed.name()), seed.name());
      if (owner == null) {
        single.add(seed);
      } else {
        issues.add(
            Issue.error(
                seed.name(),
                0,
                "has by chance the same id as " + owner + " and is left out",
                "Rename it"));
      }
    }
    return single;
  }

  private static SeedList problem(Issue issue) {
    return new SeedList(List.of(), List.of(), PictureFolder.none(), List.of(issue), Census.none());
  }
}
