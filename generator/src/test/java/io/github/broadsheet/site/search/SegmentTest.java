package io.github.broadsheet.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class SegmentTest {

  private static final int ARTICLES = Segment.LEAF + 5;
  private static final List<Checksum> KEYS = List.of(Checksum.of("old"), Checksum.of("new"));

  private String cargo = "crates";
  private final InMemory kept = new InMemory();
  private final Set<Integer> read = new ConcurrentSkipListSet<>();

  @Test
  void leavesThatAnEarlierBuildHasMadeAreNotMadeAgain() throws IOException {
    String first = files(KEYS);
    assertThat(read).hasSize(ARTICLES);
    read.clear();
    assertThat(files(List.of(KEYS.get(0), Checksum.of("newer")))).isEqualTo(first);
    assertThat(read).containsExactly(512, 513, 514, 515, 516);
  }

  @Test
  void aBucketIsKnownByWhatIsWrittenOfIt() throws IOException {
    Segment before = segment(List.of(Checksum.of("a"), Checksum.of("b")));
    before.contents(List.of(), OutputStream.nullOutputStream()); // it is made when it is asked for
    cargo = "slates";
    Segment after = segment(List.of(Checksum.of("c"), Checksum.of("d")));
    int changed = 0;
    for (int i = 0; i < before.buckets(); i++) {
      boolean same = text(before, i).equals(text(after, i));
      assertThat(before.bucketChecksum(i).equals(after.bucketChecksum(i))).isEqualTo(same);
      changed += same ? 0 : 1;
    }
    assertThat(changed).isBetween(1, before.buckets() - 1);
  }

  @Test
  void aLaterBuildCutsWhereAFirstOneDoes() throws IOException {
    files(KEYS);
    cargo = "slates and nets";
    List<Checksum> changed = List.of(Checksum.of("newer"), Checksum.of("newest"));
    String later = files(changed);
    assertThat(files(changed)).isEqualTo(later);
    kept.leaves.clear();
    assertThat(files(changed)).isEqualTo(later);
  }

  @Test
  void aBucketBeginsBehindTheOneBefore() {
    List<String> bounds = new ArrayList<>();
    Segment segment = segment(KEYS);
    for (int i = 0; i < segment.buckets(); i++) {
      bounds.add(segment.bound(i));
    }
    assertThat(bounds).hasSizeGreaterThan(2).isSorted().startsWith("");
  }

  @Test
  void cutsThatAreNoneAreMadeAgain() throws IOException {
    String first = files(KEYS);
    byte[] whole = Objects.requireNonNull(kept.leaves.get(Segment.cuts("0")));
    for (int length = 0; length < whole.length; length++) {
      assertThat(Cut.decode(Arrays.copyOf(whole, length))).as("cut at %d", length).isEmpty();
    }
    kept.leaves.put(Segment.cuts("0"), Arrays.copyOf(whole, whole.length - 1));
    assertThat(files(KEYS)).isEqualTo(first);
    assertThat(kept.leaves.get(Segment.cuts("0"))).isEqualTo(whole);
  }

  @Test
  void leavesThatAreNoLeavesAreMadeAgain() throws IOException {
    String first = files(KEYS);
    byte[] whole = Objects.requireNonNull(kept.leaves.get(KEYS.get(1)));
    for (int length = 0; length < whole.length; length++) {
      assertThat(PackedLeaf.of(Arrays.copyOf(whole, length))).as("cut at %d", length).isEmpty();
    }
    kept.leaves.put(KEYS.get(1), Arrays.copyOf(whole, whole.length - 1));
    assertThat(files(KEYS)).isEqualTo(first);
  }

  @Test
  void anEmptyLeafIsALeaf() {
    byte[] empty = LeafCodec.encode(Leaf.of(new String[0], new int[1], new int[0]));
    assertThat(LeafCodec.decode(empty)).get().satisfies(leaf -> assertThat(leaf.size()).isZero());
  }

  /** All files of the segment, one after the other. */
  private String files(List<Checksum> keys) throws IOException {
    Segment segment = segment(keys);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    segment.contents(List.of(), out);
    for (int i = 0; i < segment.buckets(); i++) {
      segment.bucket(i, out);
      segment.places(i, out);
    }
    for (int i = 0; i < segment.groups(); i++) {
      segment.group(i, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Segment segment(List<Checksum> keys) {
    return Segment.of(
        "0", new Segment.Source(ARTICLES, Spelling.of("en"), this::entry, keys, kept));
  }

  private static String text(Segment segment, int bucket) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    segment.bucket(bucket, out);
    segment.places(bucket, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Segment.Entry entry(int number) {
    read.add(number);
    String story = "Ferry " + number % 97 + " sailed with " + cargo + " of café " + number + ".";
    Block block =
        new Block(
            1,
            3,
            BlockKind.PARAGRAPH,
            Span.of(20, 20 + story.length()),
            story,
            List.of(),
            new Provenance("ByHand", 1));
    Article article =
        new Article(
            "id" + number,
            number + ".txt",
            "0".repeat(64),
            "The river rose",
            null,
            List.of(),
            null,
            null,
            null,
            Metadata.none(),
            List.of(block),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Segment.Entry(article, List.of("@places/harbour-" + number % 3));
  }

  private static final class InMemory implements LeafCache {

    private final Map<Checksum, byte[]> leaves = new HashMap<>();

    @Override
    public synchronized Optional<byte[]> get(Checksum key) {
      return Optional.ofNullable(leaves.get(key));
    }

    @Override
    public synchronized void put(Checksum key, byte[] leaf) {
      leaves.put(key, leaf);
    }

    @Override
    public void want(Checksum key) {
      // Nothing is ever dropped.
    }
  }
}
