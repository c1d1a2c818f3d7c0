package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.relate.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one seed, beside the article itself.
 *
 * @param trace what the article leaves in the archive, or null where the seed holds none
 * @param issues what a person should look at
 * @param characters length of the text
 * @param pictures what the archivist, or the mark-up of the text, says of pictures
 * @param captions where in the text captions begin, in order
 */
record Arrival(
    @Nullable Trace trace,
    List<Issue> issues,
    int characters,
    List<PictureNote> pictures,
    List<Integer> captions) {

  Arrival {
    issues = List.copyOf(issues);
    pictures = List.copyOf(pictures);
    captions = List.copyOf(captions);
  }

  /** Of a seed that holds no article. */
  static Arrival nothing(List<Issue> why) {
    return new Arrival(null, why, 0, List.of(), List.of());
  }
}
