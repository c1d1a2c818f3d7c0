package io.github.broadsheet.relate;

import static io.github.broadsheet.relate.NumberBytes.input;
import static io.github.broadsheet.relate.NumberBytes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.relate.Relations.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RelationsTest {

  private static final List<String> PEOPLE =
      IntStream.range(0, 24).mapToObj(i -> "Ann Person" + (char) ('a' + i) + "son").toList();

  /** What any later build must hold to: the same archive with what is kept and without. */
  @RepeatedTest(4)
  void whateverChangesTheArchiveIsTheSameWithEarlierRelations(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<String, Draft> drafts = new TreeMap<>();
    for (int i = 0; i < 150; i++) {
      change(drafts, random);
    }
    Relations kept = Relations.none();
    for (int edit = 0; edit < 8; edit++) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        change(drafts, random);
      }
      List<Relations> found = new ArrayList<>();
      Archive later = archive(drafts, kept, found);
      Archive clean = archive(drafts, Relations.none(), new ArrayList<>());
      assertThat(told(later)).isEqualTo(told(clean));
      kept = found.get(0);
    }
  }

  /** Of those that name somebody, 48 before an article are looked at, the last one too. */
  @Test
  void whatChangesAtTheFarEndOfWhatIsLookedAtIsSeen() {
    Map<String, Draft> drafts = new TreeMap<>();
    drafts.put("a00", named("a00", "Snow fell."));
    for (int i = 1; i < 48; i++) {
      String id = "a%02d".formatted(i);
      drafts.put(id, named(id, words(1)));
    }
    drafts.put("a48", named("a48", "Frost came."));
    Relations kept = found(drafts);
    assertThat(told(archive(drafts, Relations.none(), new ArrayList<>())))
        .containsPattern("a48 related=\\[a\\d\\d\\[0], a00");

    drafts.put("a00", Draft.of("a00").on("2022-01-01").says("Snow fell."));
    assertSame(drafts, kept);
  }

  @Test
  void aStoryThatTwoRelatedArticlesTurnOutToShareIsSeen() {
    Map<String, Draft> drafts = new TreeMap<>();
    drafts.put("b", named("b", words(1)));
    drafts.put("c", named("c", words(2)));
    for (int i = 0; i < 48; i++) { // so that of the word in all headlines nobody looks at "a"
      String id = "c%02d".formatted(i);
      drafts.put(id, Draft.of(id).on("2022-01-01").says("Snow fell."));
    }
    drafts.put("d", named("d", "Frost came."));
    Relations kept = found(drafts);
    assertThat(told(archive(drafts, Relations.none(), new ArrayList<>())))
        .containsPattern("d related=.*c\\[0], b\\[0]");

    drafts.put("a", Draft.of("a").on("2022-01-01").says(words(1) + " " + words(2)));
    assertSame(drafts, kept);
  }

  private static Draft named(String id, String words) {
    String person = PEOPLE.get(0);
    return Draft.of(id).on("2022-01-01").says(words + " " + person).person(person, person);
  }

  private static Relations found(Map<String, Draft> drafts) {
    List<Relations> found = new ArrayList<>();
    archive(drafts, Relations.none(), found);
    return found.get(0);
  }

  private static void assertSame(Map<String, Draft> drafts, Relations earlier) {
    assertThat(told(archive(drafts, earlier, new ArrayList<>())))
        .isEqualTo(told(archive(drafts, Relations.none(), new ArrayList<>())));
  }

  @Test
  void whatIsAsItWasIsNotLookedForAgain() {
    Map<String, Draft> drafts = new TreeMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 150; i++) {
      change(drafts, random);
    }
    List<Relations> found = new ArrayList<>();
    Archive archive = archive(drafts, Relations.none(), found);
    assertThat(told(archive)).containsPattern("related=\\[a").containsPattern("copies=\\[a");

    Archive alone = archive(drafts, without(found.get(0), Kind.RELATED), new ArrayList<>());
    assertThat(told(alone)).doesNotContainPattern("related=\\[a").containsPattern("copies=\\[a");
    Archive unlike =
        archive(drafts, without(found.get(0), Kind.ALIKE, Kind.OF_STORY), new ArrayList<>());
    assertThat(told(unlike)).containsPattern("related=\\[a").doesNotContainPattern("copies=\\[a");
  }

  /** The same relations, but lists of some kinds are empty. */
  private static Relations without(Relations relations, Kind... kinds) {
    List<Found> some = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Found found = relations.get(kind);
      IntLists nothing = IntLists.of(found.from().length, i -> new int[0]);
      some.add(
          List.of(kinds).contains(kind)
              ? new Found(found.from(), found.lists().stream().map(lists -> nothing).toList())
              : found);
    }
    return new Relations(relations.articles(), some);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    List<Relations> found = new ArrayList<>();
    Map<String, Draft> drafts = new TreeMap<>();
    Random random = new Random(2);
    for (int i = 0; i < 60; i++) {
      change(drafts, random);
    }
    archive(drafts, Relations.none(), found);
    byte[] written = written(found.get(0)::write);

    Relations read = Relations.read(input(written));

    assertThat(written(read::write)).isEqualTo(written);
    assertThat(written(Relations.read(input(written(Relations.none()::write)))::write))
        .hasSizeLessThan(100);
  }

  @Test
  void whatIsNoRelationsIsRefused() throws IOException {
    List<Relations> found = new ArrayList<>();
    Map<String, Draft> drafts = new TreeMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 30; i++) {
      change(drafts, random);
    }
    archive(drafts, Relations.none(), found);
    byte[] written = written(found.get(0)::write);
    for (int length = 0; length < written.length; length += 7) {
      byte[] cut = Arrays.copyOf(written, length);
      assertThatThrownBy(() -> Relations.read(input(cut))).isInstanceOf(IOException.class);
    }
  }

  private static Archive archive(
      Map<String, Draft> drafts, Relations earlier, List<Relations> found) {
    TraceMerge merge = new TraceMerge();
    drafts.values().forEach(draft -> merge.accumulate(draft.trace()));
    return merge.finish(AuthorityFile.none(), earlier, found::add);
  }

  /** All that the archive tells of how articles relate. */
  private static String told(Archive archive) {
    return IntStream.range(0, archive.articles().size())
            .mapToObj(position -> told(archive, position))
            .collect(Collectors.joining("\n"))
        + archive.threads();
  }

  private static String told(Archive archive, int position) {
    String id = archive.articles().get(position).id();
    List<String> related =
        archive.related(position).stream()
            .map(one -> archive.articles().get(one.article()).id() + one.shared())
            .toList();
    return id + " related=" + related + " copies=" + archive.copies(id);
  }

  /** Adds an article, takes one away, or writes one anew. */
  private static void change(Map<String, Draft> drafts, Random random) {
    String id = "a" + random.nextInt(200);
    if (random.nextInt(4) == 0) {
      drafts.remove(id);
      return;
    }
    Draft draft = Draft.of(id);
    if (random.nextInt(5) > 0) {
      draft.on("2022-0%d-%02d".formatted(1 + random.nextInt(2), 1 + random.nextInt(28)));
    }
    int story = random.nextInt(30);
    int rewritten = random.nextInt(6); // of five parts, or none
    for (int part = 0; part < 5; part++) {
      String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      int words = part == rewritten ? random.nextInt() : 10 * story + part;
      draft.says(words(words) + " " + person + " was there.").person(person, person);
    }
    drafts.put(id, draft);
  }

  private static String words(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 50)
            .mapToObj(i -> "word" + random.nextInt(900))
            .collect(Collectors.joining(" "))
        + ".";
  }
}
