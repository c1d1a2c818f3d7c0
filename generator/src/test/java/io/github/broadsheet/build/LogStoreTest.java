package io.github.broadsheet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStoreTest {

  private static final Fingerprint FORMAT = Fingerprint.of("one");

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("cache/values.log");
  }

  @Test
  void valuesOutliveTheBuild() throws IOException {
    fill(100);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.size()).isEqualTo(100);
      for (int i = 0; i < 100; i++) {
        assertThat(store.get(key(i))).contains(value(i));
      }
      assertThat(store.get(key(100))).isEmpty();
    }
  }

  @Test
  void laterValueOfAKeyCounts() throws IOException {
    fill(3);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      store.put(key(1), "changed".getBytes(UTF_8));
      assertThat(store.get(key(1))).contains("changed".getBytes(UTF_8));
      IntStream.range(0, 3).forEach(i -> store.contains(key(i)));
    }
    Files.delete(folder.resolve("cache/values.log.index"));
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.get(key(1))).contains("changed".getBytes(UTF_8));
      assertThat(store.get(key(2))).contains(value(2));
    }
  }

  @Test
  void logCutShortAnywhereLosesOnlyWhatWasCut() throws IOException {
    fill(4);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length <= whole.length; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      Files.deleteIfExists(folder.resolve("cache/values.log.index"));
      try (LogStore store = LogStore.open(file, FORMAT)) {
        int found = store.size();
        for (int i = 0; i < found; i++) {
          assertThat(store.get(key(i))).as("cut at %d", length).contains(value(i));
        }
        store.put(key(9), value(9));
        assertThat(store.get(key(9))).contains(value(9));
      }
    }
  }

  @Test
  void damagedRecordIsNoRecord() throws IOException {
    fill(3);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {'?'}), LogRecord.HEADER + 30);
    }
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.get(key(0))).isEmpty();
      assertThat(store.get(key(1))).contains(value(1));
    }
  }

  @Test
  void logThatIsForeignOrOfAnotherFormatIsEmpty() throws IOException {
    fill(3);
    try (LogStore store = LogStore.open(file, Fingerprint.of("two"))) {
      assertThat(store.size()).isZero();
    }
    Files.writeString(file, "a text that is no log at all, and long enough to be one");
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.size()).isZero();
    }
  }

  @Test
  void indexIsNotNeededAndAnOldOneDoesNoHarm() throws IOException {
    fill(3);
    Path index = folder.resolve("cache/values.log.index");
    Path old = Files.copy(index, folder.resolve("old"));
    try (LogStore store = LogStore.open(file, FORMAT)) {
      IntStream.range(0, 3).forEach(i -> store.contains(key(i)));
      store.put(key(7), value(7));
    }
    Files.copy(old, index, StandardCopyOption.REPLACE_EXISTING);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.get(key(7))).contains(value(7));
      assertThat(store.get(key(0))).contains(value(0));
    }
    Files.writeString(index, "damaged");
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.size()).isEqualTo(4);
    }
  }

  @Test
  void whatNobodyAsksForGoesWhenItIsMostOfTheFile() throws IOException {
    fill(100);
    long full = Files.size(file);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      IntStream.range(0, 60).forEach(i -> store.contains(key(i)));
      store.sweep();
    }
    assertThat(Files.size(file)).isEqualTo(full);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      IntStream.range(0, 10).forEach(i -> store.contains(key(i)));
      store.sweep();
    }
    assertThat(Files.size(file)).isLessThan(full / 5);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.size()).isEqualTo(10);
      assertThat(store.get(key(9))).contains(value(9));
    }
  }

  @Test
  void buildThatEndedEarlyForgetsNothing() throws IOException {
    fill(100);
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.contains(key(3))).isTrue();
    }
    try (LogStore store = LogStore.open(file, FORMAT)) {
      assertThat(store.size()).isEqualTo(100);
    }
  }

  @Test
  void secondBuildAtTheSameTimeGetsAStoreThatForgets() throws IOException {
    try (LogStore first = LogStore.open(file, FORMAT);
        LogStore second = LogStore.open(file, FORMAT)) {
      second.put(key(1), value(1));
      assertThat(second.get(key(1))).contains(value(1));
      assertThat(first.get(key(1))).isEmpty();
    }
  }

  @Test
  void manyThreadsReadAndWrite() throws IOException {
    try (LogStore store = LogStore.open(file, FORMAT)) {
      IntStream.range(0, 400)
          .parallel()
          .forEach(
              i -> {
                try {
                  store.put(key(i), value(i));
                  assertThat(store.get(key(i))).contains(value(i));
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(store.size()).isEqualTo(400);
    }
  }

  private void fill(int values) throws IOException {
    try (LogStore store = LogStore.open(file, FORMAT)) {
      for (int i = 0; i < values; i++) {
        store.put(key(i), value(i));
      }
    }
  }

  private static Checksum key(int i) {
    return Checksum.of("key " + i);
  }

  private static byte[] value(int i) {
    return ("value " + i + " ".repeat(20)).getBytes(UTF_8);
  }
}
