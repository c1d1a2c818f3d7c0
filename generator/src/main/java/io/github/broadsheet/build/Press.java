package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.site.Content;
import io.github.broadsheet.site.Page;
import io.github.broadsheet.typeset.Sheet;
import io.github.broadsheet.typeset.Typesetter;
import io.github.broadsheet.write.SiteWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages whose inputs have changed, and keeps the others as they were published. Safe to
 * share between threads.
 */
final class Press {

  private final PageMemory memory;
  private final Typesetter typesetter;
  private final SiteWriter writer;
  private final AtomicInteger made = new AtomicInteger();
  private final KindCosts costs = new KindCosts();

  /** Pages that one thread makes in turn: first the one that it is at. */
  private final Queue<Page> large = new ArrayDeque<>();

  Press(PageMemory memory, Typesetter typesetter, SiteWriter writer) {
    this.memory = memory;
    this.typesetter = typesetter;
    this.writer = writer;
  }

  /** Sees to a page. */
  void print(Page page) {
    Checksum inputs = page.inputs().get();
    if (isKept(page, inputs)) {
      return;
    }
    if (page.content() instanceof Content.Several) {
      makeInTurn(page);
    } else {
      makeAndNote(page, inputs);
    }
  }

  /** Keeps a page as it was published, if it would be the same; its path is looked up once. */
  private boolean isKept(Page page, Checksum inputs) {
    int line = memory.line(page.path());
    if (line >= 0) {
      boolean kept = memory.isMadeOf(line, inputs) && writer.keep(line);
      if (kept) {
        memory.noteAgain(line);
      }
      return kept;
    }
    List<String> before = memory.files(page.path(), inputs);
    boolean kept = !before.isEmpty() && writer.keep(before);
    if (kept) {
      memory.noteAgain(page.path());
    }
    return kept;
  }

  /**
   * Pages that come about together take much memory, so that one thread makes them in turn; one
   * that comes while another is at it leaves its page to that one.
   */
  private void makeInTurn(Page page) {
    synchronized (large) {
      large.add(page);
      if (large.size() > 1) {
        return;
      }
    }
    for (Page next = page; next != null; next = following()) {
      makeAndNote(next, next.inputs().get());
    }
  }

  private @Nullable Page following() {
    synchronized (large) {
      large.remove();
      return large.peek();
    }
  }

  private void makeAndNote(Page page, Checksum inputs) {
    long start = System.nanoTime();
    List<String> files = make(page);
    memory.note(page.path(), inputs, files);
    costs.add(page, files.size(), System.nanoTime() - start);
  }

  private List<String> make(Page page) {
    if (page.content() instanceof Content.Several several) {
      List<Page> pages = several.pages().get();
      pages.forEach(this::printOne);
      return pages.stream().map(Page::path).toList();
    }
    write(typesetter.typeset(page));
    return List.of(page.path());
  }

  /** Sees to one of several pages, of which not all change together. */
  private void printOne(Page page) {
    Checksum inputs = page.inputs().get();
    List<String> before = memory.files(page.path(), inputs);
    if (before.isEmpty() || !writer.keep(before)) {
      write(typesetter.typeset(page));
    }
    memory.note(page.path(), inputs, List.of(page.path()));
  }

  /** Sees to what all pages share. */
  void printAssets() {
    typesetter.assets().forEach(writer::write);
  }

  private void write(Sheet sheet) {
    writer.write(sheet);
    made.incrementAndGet();
  }

  /** Number of files made. */
  int made() {
    return made.get();
  }

  /** What each kind of file has cost, writing included. */
  List<KindCost> costs() {
    return costs.dearestFirst();
  }
}
