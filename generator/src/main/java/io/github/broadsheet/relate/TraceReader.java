package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.parse.block.Agencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads an article for what it leaves in the archive. */
final class TraceReader {

  /** More dates than this are a table or a chronicle, whose page shows them better. */
  private static final int MOST_DATES = 6;

  private static final int MOST_NAMES_QUOTED = 8;

  private final Article article;
  private final StorySentences sentences;
  private final StoryWords words;
  private final NamesInArticle names;

  TraceReader(Article article) {
    this.article = article;
    sentences = new StorySentences(article);
    words = StoryWords.of(article);
    names = new NamesInArticle(article, sentences);
  }

  Trace trace() {
    Status status = Objects.requireNonNullElse(article.metadata().status(), Status.PUBLISHED);
    List<String> agencies = agencies();
    ArticleCard card =
        new ArticleCard(
            article.id(),
            article.seed(),
            article.headline(),
            status == Status.WITHDRAWN ? null : Summary.of(article, sentences),
            article.published(),
            article.publication(),
            places(),
            agencies,
            article.authors(),
            List.of(),
            words.count(),
            status);
    return status == Status.WITHDRAWN || status == Status.UNLISTED
        ? new Trace(
            made(),
            card,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Terms.none(),
            Signature.none())
        : new Trace(
            made(),
            card,
            names.all(),
            quotations(),
            captions(),
            dates(),
            agencies,
            words.terms(),
            words.signature());
  }

  /**
   * An article is made of these alone, by rules that are the code's and habits of its folder. What
   * habits make of it the kinds of its blocks say, and the rules that found them, which pages show.
   */
  private Checksum made() {
    StringBuilder kinds = new StringBuilder();
    for (Block block : article.blocks()) {
      kinds.append(block.kind().id()).append(' ').append(block.found().rule()).append(' ');
    }
    return Checksum.of(
        article.seed(),
        article.sha256(),
        article.metadata().toString(),
        article.issues().toString(),
        kinds.toString());
  }

  private List<String> places() {
    Dateline dateline = article.dateline();
    return dateline == null ? List.of() : dateline.places();
  }

  private List<String> agencies() {
    Set<String> agencies = new LinkedHashSet<>();
    Dateline dateline = article.dateline();
    if (dateline != null) {
      agencies.addAll(dateline.agencies());
    }
    agencies.addAll(article.metadata().agencies());
    article.authors().stream().filter(Agencies::isAgency).forEach(agencies::add);
    return List.copyOf(agencies);
  }

  private List<Trace.Quoted> quotations() {
    List<Trace.Quoted> quotations = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      int block = sentences.blockAt(quotation.span().start());
      if (block >= 0) {
        String speaker = quotation.attribution() == null ? null : quotation.attribution().speaker();
        int name = names.speaker(quotation.attribution());
        List<Integer> about =
            names.within(quotation.span()).stream()
                .filter(other -> other != name)
                .limit(MOST_NAMES_QUOTED)
                .toList();
        quotations.add(
            new Trace.Quoted(sentences.shown(block), quotation.span(), speaker, name, about));
      }
    }
    return quotations;
  }

  private List<Trace.Captioned> captions() {
    List<Trace.Captioned> captions = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind() == BlockKind.CAPTION) {
        captions.add(
            new Trace.Captioned(
                i, block.span(), block.credit().orElse(null), names.within(block.span())));
      }
    }
    return captions;
  }

  /** One date once, days before weeks, months and years, where there are too many. */
  private List<Trace.Dated> dates() {
    Set<String> seen = new HashSet<>();
    List<Trace.Dated> dates = new ArrayList<>();
    for (DateMention date : article.dates()) {
      int block = sentences.blockAt(date.span().start());
      if (block >= 0 && tells(article.blocks().get(block)) && seen.add(date.iso())) {
        dates.add(new Trace.Dated(date.iso(), block, sentences.around(block, date.span().start())));
      }
    }
    return dates.stream()
        .sorted(Comparator.comparingInt(date -> -date.iso().length()))
        .limit(MOST_DATES)
        .sorted(Comparator.comparing(Trace.Dated::span).thenComparing(Trace.Dated::iso))
        .toList();
  }

  private static boolean tells(Block block) {
    return block.kind().isStory() || block.kind() == BlockKind.CAPTION;
  }
}
