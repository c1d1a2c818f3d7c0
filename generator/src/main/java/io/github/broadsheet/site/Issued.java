package io.github.broadsheet.site;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the edition holds that is published now.
 *
 * @param paths of all its files, which are many and not copied
 * @param place tells where in them a path stands; negative where it does not
 */
public record Issued(List<String> paths, ToIntFunction<String> place) {

  /** Nothing yet. */
  public static Issued none() {
    return new Issued(List.of(), path -> -1);
  }
}
