package io.github.broadsheet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.build.KeptTraces.Kept;
import io.github.broadsheet.build.TracesTable.Part;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.parse.Manuscripts;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTracesTest {

  private static final Fingerprint CODE = Fingerprint.of("code");
  private static final List<Issue> ISSUES =
      List.of(Issue.warning("2.txt", 3, "is odd", "Look at it"), Issue.note(null, 0, "is long"));

  /** An article of this many bytes fills a part. */
  private static final int FILLS_A_PART = 300_000;

  @TempDir private Path folder;

  @Test
  void articlesComeBackAsTheyWereCollected() throws IOException {
    keep(1, 2, 3);
    try (KeptTraces traces = open()) {
      assertThat(traces.size()).isEqualTo(3);
      assertThat(texts(traces)).containsExactly("article 1", "article 2", "article 3");
    }
  }

  @Test
  void lengthAndProblemsComeBackWithThem() throws IOException {
    keep(1, 2);
    try (KeptTraces traces = open()) {
      List<Kept> read = List.copyOf(read(traces).values());
      assertThat(read.get(0).characters()).isEqualTo(1000);
      assertThat(read.get(0).issues()).isEmpty();
      assertThat(read.get(1).characters()).isEqualTo(2000);
      assertThat(read.get(1).issues()).isEqualTo(ISSUES);
    }
  }

  @Test
  void theVocabularyComesBackWithTheMerge() throws IOException {
    Trace trace = Trace.of(ArticleParser.builtIn().parse(Manuscripts.of("Zoo opens\n\nIt rains.")));
    TraceMerge merge = new TraceMerge();
    try (TracesDraft draft = new TracesDraft(file(), CODE)) {
      ByteBuffer bytes = ByteBuffer.wrap(merge.accumulateToKeep(trace));
      draft.put(key(1), new Kept(9, List.of(), bytes));
      draft.finish(merge);
    }
    try (KeptTraces traces = open()) {
      TraceMerge again = traces.merge().orElseThrow();
      read(traces).values().forEach(kept -> again.accumulateKept(kept.trace()));
      assertThat(again.finish(AuthorityFile.none()).articles())
          .isEqualTo(merge.finish(AuthorityFile.none()).articles());
    }
  }

  @Test
  void anArticleIsKnownByItsKey() throws IOException {
    keep(1, 2, 3);
    try (KeptTraces traces = open()) {
      assertThat(traces.position(key(2))).isEqualTo(1);
      assertThat(traces.key(1)).isEqualTo(key(2));
      assertThat(traces.position(key(4))).isEqualTo(-1);
    }
  }

  @Test
  void whatIsToBeHadOfTheCacheAloneIsKnownToo() throws IOException {
    try (TracesDraft draft = new TracesDraft(file(), CODE)) {
      draft.putUnkept(key(1));
      draft.put(key(2), kept(2, 10));
      draft.finish(new TraceMerge());
    }
    try (KeptTraces traces = open()) {
      assertThat(traces.position(key(1))).isZero();
      assertThat(read(traces)).containsOnlyKeys(1);
    }
  }

  @Test
  void manyAreKeptInPartsThatAreReadOnTheirOwn() throws IOException {
    keepLongOnes(5);
    try (KeptTraces traces = open()) {
      assertThat(traces.parts()).hasSizeGreaterThan(1);
      assertThat(read(traces)).containsOnlyKeys(0, 1, 2, 3, 4);
    }
  }

  @Test
  void aMissingFileHoldsNothing() {
    assertThatNothingIsHeld();
  }

  @Test
  void aFileOfOtherCodeHoldsNothing() throws IOException {
    keep(1, 2);
    try (KeptTraces traces = KeptTraces.open(file(), Fingerprint.of("other code"))) {
      assertThat(traces.size()).isZero();
      assertThat(traces.merge()).isEmpty();
    }
  }

  @Test
  void aFileCutShortHoldsNothing() throws IOException {
    keep(1, 2);
    for (Damage damage : Damage.cutShort(Files.readAllBytes(file()))) {
      Files.write(file(), damage.bytes());
      assertThatNothingIsHeld();
    }
  }

  @Test
  void aForeignFileHoldsNothing() throws IOException {
    for (int letter : List.of(0, 0x7f, 0xff)) {
      byte[] foreign = new byte[300];
      Arrays.fill(foreign, (byte) letter);
      Files.write(file(), foreign);
      assertThatNothingIsHeld();
    }
  }

  @Test
  void aByteThatIsAnotherHidesWhatItStandsIn() throws IOException {
    keep(1, 2);
    for (Damage damage : Damage.ofAnyByte(Files.readAllBytes(file()))) {
      Files.write(file(), damage.bytes());
      try (KeptTraces traces = open()) {
        boolean anything =
            traces.size() > 0 && traces.merge().isPresent() && !read(traces).isEmpty();
        assertThat(anything).as(damage.what()).isFalse();
      }
    }
  }

  @Test
  void aDamagedPartHidesNoOther() throws IOException {
    keepLongOnes(3);
    byte[] damaged = Files.readAllBytes(file());
    damaged[100] ^= 1;
    Files.write(file(), damaged);
    try (KeptTraces traces = open()) {
      assertThat(read(traces)).containsOnlyKeys(1, 2);
    }
  }

  @Test
  void whatIsNotFinishedLeavesTheLastFileAsItWas() throws IOException {
    keep(1, 2);
    try (TracesDraft draft = new TracesDraft(file(), CODE)) {
      draft.put(key(3), kept(3, 10));
    }
    try (KeptTraces traces = open();
        Stream<Path> files = Files.list(folder)) {
      assertThat(texts(traces)).hasSize(2);
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Path nowhere = folder.resolve("missing/traces");
    try (TracesDraft draft = new TracesDraft(nowhere, CODE)) {
      draft.put(key(1), kept(1, FILLS_A_PART));
      draft.put(key(2), kept(2, FILLS_A_PART));
      draft.finish(new TraceMerge());
    }
    try (KeptTraces traces = KeptTraces.open(nowhere, CODE)) {
      assertThat(traces.size()).isZero();
    }
  }

  private Path file() {
    return folder.resolve("traces");
  }

  private KeptTraces open() {
    return KeptTraces.open(file(), CODE);
  }

  private void assertThatNothingIsHeld() {
    try (KeptTraces traces = open()) {
      assertThat(traces.size()).isZero();
      assertThat(traces.parts()).isEmpty();
      assertThat(traces.position(key(1))).isEqualTo(-1);
      assertThat(traces.merge()).isEmpty();
    }
  }

  private void keep(int... numbers) {
    keep(10, numbers);
  }

  private void keepLongOnes(int count) {
    keep(FILLS_A_PART, IntStream.rangeClosed(1, count).toArray());
  }

  private void keep(int length, int[] numbers) {
    try (TracesDraft draft = new TracesDraft(file(), CODE)) {
      for (int number : numbers) {
        draft.put(key(number), kept(number, length));
      }
      draft.finish(new TraceMerge());
    }
  }

  /** The file does not look into a trace, so that any bytes will do. */
  private static Kept kept(int number, int length) {
    byte[] trace = Arrays.copyOf(("article " + number).getBytes(UTF_8), length);
    return new Kept(1000 * number, number == 2 ? ISSUES : List.of(), ByteBuffer.wrap(trace));
  }

  private static Checksum key(int number) {
    return Checksum.of("seed", Integer.toString(number));
  }

  private static Map<Integer, Kept> read(KeptTraces traces) {
    Map<Integer, Kept> read = new TreeMap<>();
    for (Part part : traces.parts()) {
      traces.read(
          part,
          (position, kept) -> {
            if (kept != null) {
              read.put(position, kept);
            }
          });
    }
    return read;
  }

  private static List<String> texts(KeptTraces traces) {
    return read(traces).values().stream()
        .map(kept -> UTF_8.decode(kept.trace()).toString().replace("\0", ""))
        .toList();
  }
}
