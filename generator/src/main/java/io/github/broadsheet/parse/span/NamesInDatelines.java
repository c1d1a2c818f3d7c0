package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Dateline;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.block.Agencies;
import io.github.broadsheet.parse.span.name.NameSpan;
import io.github.broadsheet.parse.span.name.SameName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places and agencies that a dateline or a photo credit names: {@code MOSCOW/ALMATY (AFP) -},
 * {@code PHOTO: REUTERS}. They are named, but never linked: where a story was filed is not what it
 * is about.
 */
public final class NamesInDatelines implements SpanRecogniser {

  private static final double CERTAINTY = 0.9;

  @Override
  public List<Mark> recognise(Story story, List<Mark> earlier) {
    List<NameSpan> names = new ArrayList<>();
    for (Block block : story.blocks()) {
      block.dateline().ifPresent(dateline -> addDateline(names, story.text(), dateline));
      block.credit().ifPresent(credit -> addCredit(names, story.text(), credit));
    }
    List<String> canonical = SameName.canonical(story.text(), names);
    List<Mark> mentions = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      mentions.add(
          new Mention(
              name.span(),
              name.span().in(story.text()),
              name.type(),
              canonical.get(i),
              null,
              false,
              new Provenance(name.rule(), name.certainty())));
    }
    return mentions;
  }

  /** Whether a mention stands in a dateline or credit. */
  public static boolean found(Mention mention) {
    return mention.found().rule().equals(NamesInDatelines.class.getSimpleName());
  }

  private void addDateline(List<NameSpan> names, String text, Dateline dateline) {
    int from = dateline.span().start();
    for (String place : dateline.places()) {
      from = add(names, text, place, Span.of(from, dateline.span().end()), EntityType.PLACE);
    }
    for (String agency : dateline.agencies()) {
      from =
          add(names, text, agency, Span.of(from, dateline.span().end()), EntityType.ORGANISATION);
    }
  }

  private void addCredit(List<NameSpan> names, String text, Credit credit) {
    String printed = Agencies.isAgency(credit.text()) ? credit.text() : credit.agency();
    add(names, text, printed, credit.span(), EntityType.ORGANISATION);
  }

  /** Adds the words if they stand inside; where to look for the next ones. */
  private int add(
      List<NameSpan> names, String text, @Nullable String words, Span inside, EntityType type) {
    int at = words == null ? -1 : text.indexOf(words, inside.start());
    if (words == null || words.isEmpty() || at < 0 || at + words.length() > inside.end()) {
      return inside.start();
    }
    int end = at + words.length();
    names.add(new NameSpan(Span.of(at, end), type, CERTAINTY, name(), null));
    return end;
  }
}
