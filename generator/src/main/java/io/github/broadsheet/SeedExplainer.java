package io.github.broadsheet;

import io.github.broadsheet.build.FolderHabits;
import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Received;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.ingest.SeedList;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.parse.Explanation;
import io.github.broadsheet.parse.block.Habits;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says of one article why each paragraph was taken for what it was taken for.
 *
 * <pre>{@code
 * SeedExplainer.of(Path.of("seeds")).explain("2021/ferry.txt").decisions().forEach(System.out::println);
 * }</pre>
 */
public final class SeedExplainer {

  private static final int SHOWN = 10;

  private final Path folder;

  private SeedExplainer(Path folder) {
    this.folder = folder;
  }

  /** Explains articles of a folder of seeds. */
  public static SeedExplainer of(Path folder) {
    return new SeedExplainer(folder);
  }

  /**
   * The explanation of one article.
   *
   * @param name its path below the folder, or the end of it
   * @throws SiteException if no article, or more than one, has that name, or it holds no text
   */
  public Explanation explain(@Nullable String name) {
    SeedList list = SeedFolder.list(folder);
    Seed seed = seed(list, name);
    Received received = SeedReader.read(seed);
    Manuscript manuscript =
        received.manuscript().orElseThrow(() -> new SiteException(received.issues()));
    Habits habits = FolderHabits.learn(list.seeds(), 1).of(seed.name());
    return ArticleParser.installed().explain(manuscript, habits);
  }

  private static Seed seed(SeedList list, @Nullable String name) {
    if (list.seeds().isEmpty() && !list.issues().isEmpty()) {
      throw new SiteException(list.issues());
    }
    List<Seed> named =
        list.seeds().stream().filter(seed -> name != null && isNamed(seed, name)).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    List<Seed> choice = named.isEmpty() ? list.seeds() : named;
    String names = choice.stream().limit(SHOWN).map(Seed::name).collect(Collectors.joining(", "));
    String problem =
        name == null
            ? "seed: which article is to be explained?"
            : "seed: "
                + (named.isEmpty() ? "no article is" : "several articles are")
                + " named "
                + name;
    throw SiteException.of(
        Issue.error(null, 0, problem, "There is " + names + (choice.size() > SHOWN ? " ..." : "")));
  }

  private static boolean isNamed(Seed seed, String name) {
    return seed.name().equals(name) || seed.name().endsWith("/" + name);
  }
}
