package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.NamesInDatelines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article, each once, with all that is said of it there. Datelines and credits are
 * not among it: they say where a story was filed and by whom, not what it is about.
 */
final class NamesInArticle {

  /** An article with more names is a list of them; the rest have no links. */
  private static final int MOST_NAMES = 1000;

  private static final int MOST_FORMS = 8;
  private static final int MOST_ROLES = 6;

  private final List<Mention> mentions;
  private final Map<NameKey, Tally> tallies = new LinkedHashMap<>();

  NamesInArticle(Article article, StorySentences sentences) {
    mentions = article.mentions();
    for (Mention mention : mentions) {
      int block = sentences.blockAt(mention.span().start());
      boolean known = tallies.containsKey(NameKey.of(mention));
      if (block >= 0
          && (known || tallies.size() < MOST_NAMES)
          && !NamesInDatelines.found(mention)) {
        Tally tally =
            tallies.computeIfAbsent(NameKey.of(mention), key -> new Tally(tallies.size()));
        boolean story = article.blocks().get(block).kind().isStory();
        if (tally.count == 0 || story && !tally.inStory) {
          tally.stands(
              sentences.shown(block), sentences.around(block, mention.span().start()), story);
        }
        tally.add(mention);
      }
    }
  }

  List<Trace.Name> all() {
    List<Trace.Name> names = new ArrayList<>(tallies.size());
    tallies.forEach((key, tally) -> names.add(tally.name(key)));
    return names;
  }

  /** Positions of the names that stand inside a span. */
  List<Integer> within(Span span) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = firstFrom(span.start());
        i < mentions.size() && mentions.get(i).span().start() < span.end();
        i++) {
      int position = position(NameKey.of(mentions.get(i)));
      if (position >= 0) {
        found.add(position);
      }
    }
    return List.copyOf(found);
  }

  /** Position of the speaker of a quotation, or -1 where it is none of the names. */
  int speaker(@Nullable Attribution attribution) {
    if (attribution == null || !attribution.named()) {
      return -1;
    }
    for (EntityType type : EntityType.values()) {
      int position = position(new NameKey(type, attribution.speaker()));
      if (position >= 0) {
        return position;
      }
    }
    Span surface = attribution.surface();
    List<Integer> there = surface == null ? List.of() : within(surface);
    return there.size() == 1 ? there.get(0) : -1;
  }

  private int position(NameKey key) {
    Tally tally = tallies.get(key);
    return tally == null ? -1 : tally.position;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Tally {

    private final int position;
    private int block;
    private Span first = Span.of(0, 0);
    private boolean inStory;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private int count;
    private int linkable;

    Tally(int position) {
      this.position = position;
    }

    /** Notes where the article names it: a sentence says more than a headline. */
    void stands(int there, Span sentence, boolean story) {
      block = there;
      first = sentence;
      inStory = story;
    }

    void add(Mention mention) {
      count++;
      if (mention.linkable()) {
        linkable++;
      }
      if (!mention.text().equals(mention.canonical()) && forms.size() < MOST_FORMS) {
        forms.add(mention.text());
      }
      if (mention.role() != null && roles.size() < MOST_ROLES) {
        roles.add(mention.role());
      }
    }

    Trace.Name name(NameKey key) {
      return new Trace.Name(
          key.type(),
          key.text(),
          List.copyOf(forms),
          List.copyOf(roles),
          count,
          linkable,
          block,
          first);
    }
  }
}
