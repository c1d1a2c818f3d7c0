package io.github.broadsheet.bench;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.site.Edition;
import io.github.broadsheet.site.Page;
import io.github.broadsheet.site.PageKinds;
import io.github.broadsheet.site.SiteSettings;
import io.github.broadsheet.typeset.Sheet;
import io.github.broadsheet.typeset.TemplateFolders;
import io.github.broadsheet.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an article of the {@linkplain ArchiveMaker usual kind} costs on its way, in microseconds:
 * from a manuscript to an article with all names, quotations and dates; from there to what the
 * archive keeps of it; and from there to its page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {

  private static final int ARTICLES = 256;

  private final ArticleParser parser = ArticleParser.builtIn();
  private final List<Manuscript> manuscripts = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final Typesetter typesetter = Typesetter.of(TemplateFolders.builtIn());
  private int next;

  @Setup(Level.Trial)
  public void readSome() {
    SampleArchive sample = new SampleArchive(ARTICLES);
    for (int number = 0; number < ARTICLES; number++) {
      Manuscript manuscript = SampleArchive.manuscript(number);
      manuscripts.add(manuscript);
      articles.add(parser.parse(manuscript));
    }
    SiteSettings settings = new SiteSettings("Bench", "https://example.org/", "en", null, null);
    Edition edition = new Edition(sample.archive(), sample, settings);
    PageKinds.builtIn().stream()
        .flatMap(kind -> PageKinds.plan(kind, edition).stream())
        .filter(page -> page.path().matches("\\d{4}/\\d\\d/\\d\\d/[^.]+-[^.]{10}\\.html"))
        .forEach(pages::add);
  }

  private <T> T any(List<T> things) {
    next = (next + 1) % things.size();
    return things.get(next);
  }

  @Benchmark
  public Article parse() {
    return parser.parse(any(manuscripts));
  }

  @Benchmark
  public Trace trace() {
    return Trace.of(any(articles));
  }

  @Benchmark
  public Sheet typeset() {
    return typesetter.typeset(any(pages));
  }
}
