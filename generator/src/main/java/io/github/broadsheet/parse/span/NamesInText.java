package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.name.Agreement;
import io.github.broadsheet.parse.span.name.NameEngine;
import io.github.broadsheet.parse.span.name.NameSpan;
import io.github.broadsheet.parse.span.name.NameText;
import io.github.broadsheet.parse.span.name.NamesByExample;
import io.github.broadsheet.parse.span.name.NamesByRule;
import io.github.broadsheet.parse.span.name.SameName;
import io.github.broadsheet.parse.span.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Names of people, places and organisations in the running text, headlines and captions.
 *
 * <p>Credits, datelines, bylines and left-overs of the web page are not read: an agency that
 * supplied a picture is no subject of the story. A name may be linked where the engine of rules and
 * the one that learnt from examples agree.
 */
public final class NamesInText implements SpanRecogniser {

  private final NameEngine rules;
  private final NameEngine examples;

  public NamesInText() {
    this.rules = new NamesByRule();
    this.examples =
        ServiceLoader.load(NameEngine.class, NameEngine.class.getClassLoader())
            .findFirst()
            .orElseGet(NamesByExample::new);
  }

  /**
   * The language of a story, said, or told by its letters or words; null where that is English, or
   * unsure.
   */
  public static @Nullable String language(Story story) {
    String said = story.metadata().language();
    String told = said == null ? Script.language(story.words().letters()) : said;
    return told != null || story.words().isEnglish() ? told : text(story).language();
  }

  private static NameText text(Story story) {
    return NameText.of(
        story.text(), story.words().letters(), passages(story), story.metadata().language());
  }

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    NameText text = text(story);
    List<NameSpan> names = rules.names(text);
    List<String> canonical = SameName.canonical(story.text(), names);
    List<Boolean> linkable = Agreement.linkable(names, canonical, examples.names(text, names));
    List<Mark> mentions = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      mentions.add(
          new Mention(
              name.span(),
              name.span().in(story.text()),
              name.type(),
              canonical.get(i),
              name.role(),
              linkable.get(i),
              new Provenance(name.rule(), name.certainty())));
    }
    return mentions;
  }

  private static List<Span> passages(Story story) {
    List<Span> passages = new ArrayList<>();
    for (Block block : story.blocks()) {
      if (isRead(block.kind())) {
        addWithoutDetails(passages, block);
      }
    }
    return passages;
  }

  private static boolean isRead(BlockKind kind) {
    return kind.isStory()
        || kind == BlockKind.HEADLINE
        || kind == BlockKind.DECK
        || kind == BlockKind.SUBHEADING
        || kind == BlockKind.CAPTION;
  }

  private static void addWithoutDetails(List<Span> passages, Block block) {
    List<Span> skipped =
        block.details().isEmpty()
            ? List.of()
            : block.details().stream().map(Detail::span).sorted(Comparator.naturalOrder()).toList();
    int from = block.span().start();
    for (Span skip : skipped) {
      if (skip.start() > from) {
        passages.add(Span.of(from, skip.start()));
      }
      from = Math.max(from, skip.end());
    }
    if (from < block.span().end()) {
      passages.add(Span.of(from, block.span().end()));
    }
  }
}
