package io.github.broadsheet.write;

import static io.github.broadsheet.write.Digests.digest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaybookTest {

  private static final int MANY = 1000;

  @TempDir private Path folder;

  @Test
  void tellsInTheirOrderWhatHasBecomeOfManyFiles() throws IOException {
    try (Daybook book = daybook(FileOperations.real())) {
      for (int i = 0; i < MANY; i++) {
        book.add(entry(i));
      }
      assertThat(book.size()).isEqualTo(MANY);
      assertThat(read(book)).isEqualTo(IntStream.range(0, MANY).mapToObj(this::text).toList());
      assertThat(Files.size(folder.resolve("daybook"))).isGreaterThan(60L * MANY);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFewLeaveNoFile() throws IOException {
    try (Daybook book = daybook(FileOperations.real())) {
      book.add(entry(7));
      assertThat(read(book)).containsExactly(text(7));
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void thatOfAKilledBuildIsThrownAway() throws IOException {
    Files.writeString(folder.resolve("daybook"), "left");
    try (Daybook book = daybook(FileOperations.real())) {
      assertThat(book.size()).isZero();
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void knowsAllAlsoWhenTheDiskFailsHalfDone() throws IOException {
    try (Daybook book = daybook(new FailingDisk(4, false))) {
      int failures = 0;
      for (int i = 0; i < MANY; i++) {
        failures += fails(book, entry(i)) ? 1 : 0;
      }
      assertThat(failures).isEqualTo(1);
      assertThat(read(book)).isEqualTo(IntStream.range(0, MANY).mapToObj(this::text).toList());
    }
  }

  @Test
  void aFileThatHasLostItsEndIsAnError() throws IOException {
    try (Daybook book = daybook(FileOperations.real())) {
      for (int i = 0; i < MANY; i++) {
        book.add(entry(i));
      }
      Files.write(folder.resolve("daybook"), new byte[0]);
      assertThatThrownBy(() -> read(book)).isInstanceOf(IOException.class);
    }
  }

  private Daybook daybook(FileOperations disk) throws IOException {
    return Daybook.begin(disk, folder.resolve("daybook"));
  }

  private static boolean fails(Daybook book, Entry entry) {
    try {
      book.add(entry);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static List<String> read(Daybook book) throws IOException {
    List<String> read = new ArrayList<>();
    book.forEach(entry -> read.add(text(entry)));
    return read;
  }

  private String text(int number) {
    return text(entry(number));
  }

  private static String text(Entry entry) {
    return entry.path() + entry.fate() + entry.digest()[31] + entry.stamp();
  }

  private static Entry entry(int number) {
    Entry entry = new Entry("2022/\u00e4/" + number + ".html");
    Entry.Fate fate = number % 3 == 0 ? Entry.Fate.CREATED : Entry.Fate.STAGED;
    entry.set(fate, digest(number), new Stamps.Stamp(number, -number));
    return entry;
  }
}
