package io.github.broadsheet.site.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, or a part of one, before it is Atom or JSON. All addresses are absolute.
 *
 * @param title what it follows
 * @param author who answers for it: the site
 * @param language BCP 47 tag
 * @param rights licence or rights statement, or null
 * @param home the page it follows
 * @param links where it and its neighbours stand
 * @param entries newest first
 */
public record Feed(
    String title,
    String author,
    String language,
    @Nullable String rights,
    String home,
    Links links,
    List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /** When it last changed, RFC 3339: the newest entry's instant, or the beginning of Unix time. */
  String updated() {
    return entries.isEmpty() ? "1970-01-01T00:00:00Z" : entries.get(0).instant();
  }

  /**
   * Where a document of a feed and its neighbours stand (RFC 5005). Without a suffix, which each
   * format adds.
   *
   * @param self this document
   * @param older the archive document before it, or null
   * @param newer the archive document after it, or null
   * @param current the document that one subscribes to
   */
  public record Links(String self, @Nullable String older, @Nullable String newer, String current) {

    /** Of a feed that is one document. */
    public static Links alone(String self) {
      return new Links(self, null, null, self);
    }

    /** Whether this document is complete and will not grow. */
    boolean isArchive() {
      return !self.equals(current);
    }
  }

  /**
   * An article in a feed.
   *
   * @param address its page
   * @param title its headline
   * @param summary its first sentence, or its headline where there is none
   * @param day day of publication; the feeds say midnight in UTC, for the hour is not known
   * @param authors people and agencies
   */
  public record Entry(
      String address, String title, String summary, LocalDate day, List<String> authors) {

    public Entry {
      authors = List.copyOf(authors);
    }

    /** RFC 3339. */
    String instant() {
      return day + "T00:00:00Z";
    }
  }
}
