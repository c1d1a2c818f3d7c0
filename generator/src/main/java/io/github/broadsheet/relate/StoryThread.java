package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.util.List;

/**
 * A run of articles about the same events.
 *
 * @param slug made for its path, unique among threads
 * @param title the headline of its first article
 * @param names who and what most of them name, at most 6
 * @param articles ids, oldest first, two or more; a list that does not change
 */
public record StoryThread(String slug, String title, List<EntityKey> names, List<String> articles) {

  public StoryThread {
    names = List.copyOf(names);
  }
}
