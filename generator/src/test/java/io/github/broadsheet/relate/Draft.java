package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.DateMention;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes articles for tests: blocks one after another, and marks on words of the last block. */
final class Draft {

  private static final Provenance BY_HAND = new Provenance("ByHand", 1);

  private final String id;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private List<String> authors = List.of();
  private @Nullable LocalDate published;
  private @Nullable String deck;
  private @Nullable Dateline dateline;
  private @Nullable Status status;
  private int end;

  private Draft(String id) {
    this.id = id;
    block(BlockKind.HEADLINE, "Headline of " + id);
  }

  static Draft of(String id) {
    return new Draft(id);
  }

  Draft on(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Draft deck(String words) {
    deck = words;
    return this;
  }

  Draft by(String... names) {
    authors = List.of(names);
    return this;
  }

  Draft status(Status decided) {
    status = decided;
    return this;
  }

  Draft says(String text) {
    return block(BlockKind.PARAGRAPH, text);
  }

  /** An opening paragraph; the dateline ends behind the first {@code " - "}. */
  Draft opens(String text, List<String> places, List<String> agencies) {
    int cut = text.indexOf(" - ") + 3;
    dateline =
        new Dateline(text.substring(0, cut - 3), places, agencies, null, Span.of(end, end + cut));
    return block(BlockKind.DATELINE_PARAGRAPH, text, dateline);
  }

  Draft block(BlockKind kind, String text, Detail... details) {
    Span span = Span.of(end, end + text.length());
    blocks.add(
        new Block(
            blocks.size(), 2 * blocks.size() + 1, kind, span, text, List.of(details), BY_HAND));
    end += text.length() + 2;
    return this;
  }

  Draft person(String text, String canonical) {
    return mention(text, EntityType.PERSON, canonical, null, true);
  }

  Draft person(String role, String text, String canonical) {
    return mention(text, EntityType.PERSON, canonical, role, true);
  }

  Draft place(String text) {
    return mention(text, EntityType.PLACE, text, null, true);
  }

  Draft organisation(String text, String canonical) {
    return mention(text, EntityType.ORGANISATION, canonical, null, true);
  }

  Draft unsure(EntityType type, String text) {
    return mention(text, type, text, null, false);
  }

  /** A place of the last block's dateline. */
  Draft filedFrom(String text, String canonical) {
    Provenance dateline = new Provenance("NamesInDatelines", 1);
    mentions.add(new Mention(span(text), text, EntityType.PLACE, canonical, null, false, dateline));
    return this;
  }

  private Draft mention(
      String text, EntityType type, String canonical, @Nullable String role, boolean linkable) {
    mentions.add(new Mention(span(text), text, type, canonical, role, linkable, BY_HAND));
    return this;
  }

  Draft quotes(String words, String speaker) {
    quotations.add(
        new Quotation(span(words), words, new Attribution(speaker, null, true, "said"), BY_HAND));
    return this;
  }

  Draft dates(String words, String iso) {
    dates.add(new DateMention(span(words), words, iso, BY_HAND));
    return this;
  }

  /** Where words stand in the last block. */
  private Span span(String words) {
    Block last = blocks.get(blocks.size() - 1);
    int at = last.text().lastIndexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words + " is not in: " + last.text());
    }
    return Span.of(last.span().start() + at, last.span().start() + at + words.length());
  }

  Article article() {
    Metadata none = Metadata.none();
    mentions.sort(Comparator.comparing(Mention::span));
    return new Article(
        id,
        id + ".txt",
        "0".repeat(64),
        blocks.get(0).text(),
        deck,
        authors,
        published,
        null,
        dateline,
        new Metadata(
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            status,
            List.of(),
            List.of(),
            none.rights()),
        blocks,
        mentions,
        quotations,
        dates,
        List.of());
  }

  Trace trace() {
    return Trace.of(article());
  }

  static Chronicle chronicle(Draft... drafts) {
    Vocabulary vocabulary = new Vocabulary();
    Map<String, Collected> traces = new HashMap<>();
    for (Draft draft : drafts) {
      Trace trace = draft.trace();
      traces.put(trace.card().id(), Collected.of(trace, vocabulary));
    }
    return Chronicle.of(traces, vocabulary);
  }

  static Archive archive(Draft... drafts) {
    return archive(AuthorityFile.none(), drafts);
  }

  static Archive archive(AuthorityFile authority, Draft... drafts) {
    TraceMerge merge = new TraceMerge();
    for (Draft draft : drafts) {
      merge.accumulate(draft.trace());
    }
    return merge.finish(authority);
  }
}
