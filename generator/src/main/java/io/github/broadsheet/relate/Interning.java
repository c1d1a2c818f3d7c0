package io.github.broadsheet.relate;

import io.github.broadsheet.model.Credit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of each text, and of each list of them, that many articles have (names, agencies,
 * papers), which is most of the memory of a large archive. Thread-safe.
 */
final class Interning {

  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> lists = new ConcurrentHashMap<>();

  /** The same trace, with texts shared. */
  Trace of(Trace trace) {
    return new Trace(
        trace.made(),
        of(trace.card()),
        PackedNames.of(trace.names().stream().map(this::of).toList()),
        PackedQuotations.of(trace.quotations().stream().map(this::of).toList()),
        PackedCaptions.of(trace.captions().stream().map(this::of).toList()),
        PackedDates.of(trace.dates().stream().map(this::of).toList()),
        of(trace.agencies()),
        trace.terms(),
        trace.signature());
  }

  private ArticleCard of(ArticleCard card) {
    return new ArticleCard(
        card.id(),
        card.seed(),
        card.headline(),
        card.summary(),
        card.published(),
        maybe(card.publication()),
        of(card.places()),
        of(card.agencies()),
        of(card.authors()),
        card.names(),
        card.words(),
        card.status());
  }

  private Trace.Name of(Trace.Name name) {
    return new Trace.Name(
        name.type(),
        of(name.text()),
        of(name.forms()),
        of(name.roles()),
        name.mentions(),
        name.linkable(),
        name.block(),
        name.first());
  }

  private Trace.Quoted of(Trace.Quoted quoted) {
    return new Trace.Quoted(
        quoted.block(), quoted.span(), maybe(quoted.speaker()), quoted.name(), quoted.about());
  }

  private Trace.Captioned of(Trace.Captioned captioned) {
    Credit credit = captioned.credit();
    return new Trace.Captioned(
        captioned.block(),
        captioned.span(),
        credit == null
            ? null
            : new Credit(
                of(credit.text()),
                credit.span(),
                maybe(credit.photographer()),
                maybe(credit.agency())),
        captioned.names());
  }

  private Trace.Dated of(Trace.Dated dated) {
    return new Trace.Dated(of(dated.iso()), dated.block(), dated.span());
  }

  private List<String> of(List<String> list) {
    if (list.isEmpty()) {
      return List.of();
    }
    List<String> known = lists.get(list);
    if (known != null) {
      return known;
    }
    List<String> first = list.stream().map(this::of).toList();
    known = lists.putIfAbsent(first, first);
    return known == null ? first : known;
  }

  private @Nullable String maybe(@Nullable String text) {
    return text == null ? null : of(text);
  }

  /** Forgets what it has seen. What was shared stays so. */
  void clear() {
    texts.clear();
    lists.clear();
  }

  private String of(String text) {
    String known = texts.get(text); // most are known, and this takes no lock
    if (known == null) {
      known = texts.putIfAbsent(text, text);
    }
    return known == null ? text : known;
  }
}
