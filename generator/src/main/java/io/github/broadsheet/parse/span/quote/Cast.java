package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody named in a story, by position and by last name: the mentions of the name recognisers,
 * and for names that they passed over, the words themselves.
 */
final class Cast {

  private final List<Mention> mentions;
  private final Map<String, String> fullNames;

  private Cast(List<Mention> mentions, Map<String, String> fullNames) {
    this.mentions = mentions;
    this.fullNames = fullNames;
  }

  /** The cast of a story whose names are marked, by position. */
  static Cast of(List<Mark> earlier) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> fullNames = new HashMap<>();
    for (Mark mark : earlier) {
      if (mark instanceof Mention mention) {
        mentions.add(mention);
        if (mention.type() == EntityType.PERSON) {
          fullNames.merge(
              lastWord(mention.canonical()),
              mention.canonical(),
              (one, other) -> one.length() >= other.length() ? one : other);
        }
      }
    }
    return new Cast(mentions, fullNames);
  }

  /** The first mention that holds any character of a span, or null where none does. */
  @Nullable Mention at(Span span) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() > span.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < mentions.size() && mentions.get(low).span().overlaps(span)
        ? mentions.get(low)
        : null;
  }

  /** All mentions, by position. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The fullest form of a person's name in the story; the name itself where there is no fuller. */
  String fullName(String name) {
    return name.indexOf(' ') > 0 ? name : fullNames.getOrDefault(lastWord(name), name);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
