package io.github.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes an archive of any size to measure with: articles that look like news, about people, places
 * and organisations that recur as they do in news (few often, many rarely).
 *
 * <pre>{@code
 * ArchiveMaker FOLDER ARTICLES [PARAGRAPHS]
 * }</pre>
 *
 * <p>A story has 7 to {@code PARAGRAPHS} paragraphs, 24 unless it is said, of about 130 characters;
 * with 3 or less it is a brief of 2 or 3.
 *
 * <p>Article number {@code k} is the same whatever the size of the archive: all of it depends on
 * {@code k} alone.
 */
public final class ArchiveMaker {

  private static final LocalDate FIRST_DAY = LocalDate.of(2003, 1, 1);
  private static final int DAYS = 7305;

  /** Paragraphs of a story after the first. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 24;
  private static final DateTimeFormatter CAPTION_DAY =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DATELINE_DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private static final List<String> AGENCIES =
      List.of("REUTERS", "AFP", "AP", "BLOOMBERG", "XINHUA");
  private static final List<String> CITIES =
      List.of(
          "Lisbon", "Nairobi", "Oslo", "Jakarta", "Lima", "Toronto", "Cairo", "Seoul", "Vienna",
          "Dakar", "Hanoi", "Athens", "Bogota", "Prague", "Manila", "Accra", "Quito", "Riga");
  private static final List<String> FIRST =
      List.of(
          "Maria", "John", "Aisha", "Wei", "Ivan", "Priya", "Carlos", "Greta", "Omar", "Yuki",
          "Thabo", "Elena", "Samuel", "Ingrid", "Ravi", "Chloe", "Pedro", "Leila");
  private static final List<String> STEMS =
      List.of(
          "Hal", "Mar", "Ber", "Kor", "Lin", "Sten", "Ros", "Dal", "Fen", "Gar", "Nor", "Pel",
          "Tor", "Wen", "Ash", "Bry", "Cal", "Dun");
  private static final List<String> ENDS =
      List.of(
          "berg", "son", "ova", "well", "man", "ini", "sky", "ford", "ez", "ley", "mann", "aki");
  private static final List<String> BODIES =
      List.of(
          "Harbour Authority",
          "Central Bank",
          "Health Ministry",
          "Farmers' Union",
          "High Court",
          "Transport Commission",
          "National Museum",
          "Water Board",
          "Electoral Commission");
  private static final List<String> NOUNS =
      List.of(
          "agreement",
          "budget",
          "bridge",
          "harvest",
          "inquiry",
          "election",
          "flood",
          "strike",
          "pipeline",
          "museum",
          "school",
          "railway",
          "treaty",
          "vaccine",
          "ferry",
          "dam");
  private static final List<String> VERBS =
      List.of(
          "delays", "approves", "rejects", "reviews", "opens", "suspends", "defends", "expands");
  private static final List<String> CLAUSES =
      List.of(
          "the work would take longer than planned",
          "nobody had been told of the decision in advance",
          "the figures were better than in the year before",
          "a second report would follow before the summer",
          "the costs would be shared between the two sides",
          "the town could not wait for another season",
          "talks would go on behind closed doors",
          "the plans had been on the table for more than a decade");

  private final SplittableRandom random;

  private ArchiveMaker(long number) {
    random = new SplittableRandom(number);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      System.err.println("usage: ArchiveMaker FOLDER ARTICLES [PARAGRAPHS]");
      System.exit(2);
    }
    int longest = arguments.length == 2 ? LONGEST : Integer.parseInt(arguments[2]);
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), longest);
  }

  /** Writes articles 0 to {@code articles - 1}, a thousand a folder. */
  static void write(Path folder, int articles) throws IOException {
    write(folder, articles, LONGEST);
  }

  private static void write(Path folder, int articles, int longest) throws IOException {
    for (int number = 0; number < articles; number++) {
      Path thousand = folder.resolve(String.format(Locale.ROOT, "%04d", number / 1000));
      Files.createDirectories(thousand);
      Files.writeString(
          thousand.resolve(String.format(Locale.ROOT, "%07d.txt", number)),
          new ArchiveMaker(number).text(longest));
    }
  }

  /** The text of an article. */
  static String article(int number) {
    return new ArchiveMaker(number).text(LONGEST);
  }

  private String text(int longest) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String city = rarely(CITIES);
    String body = city + " " + rarely(BODIES);
    String leader = person();
    String critic = person();
    String noun = rarely(NOUNS);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(body + " " + rarely(VERBS) + " " + noun + " after " + rarely(NOUNS) + " row");
    paragraphs.add(caption(leader, city, day));
    paragraphs.add(
        "%s, %s (%s) - The %s said on %s that %s, in a case that %s has followed closely."
            .formatted(
                city.toUpperCase(Locale.ROOT),
                DATELINE_DAY.format(day),
                rarely(AGENCIES),
                body,
                WEEKDAY.format(day),
                rarely(CLAUSES),
                leader));
    int shortest = Math.min(SHORTEST, longest / 2);
    int length = shortest + random.nextInt(longest - shortest);
    for (int i = 0; i < length; i++) {
      paragraphs.add(paragraph(i % 2 == 0 ? leader : critic, body, noun));
    }
    if (random.nextInt(3) == 0) {
      paragraphs.add(
          paragraphs.size() / 2, "Read more: " + rarely(CITIES) + " waits for its " + noun);
    }
    paragraphs.add("Sign up for our newsletter and never miss a story.");
    return String.join("\n\n", paragraphs) + "\n";
  }

  private String caption(String leader, String city, LocalDate day) {
    return "%s speaks to reporters in %s on %s. PHOTO: %s"
        .formatted(leader, city, CAPTION_DAY.format(day), rarely(AGENCIES));
  }

  private String paragraph(String speaker, String body, String noun) {
    String surname = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return switch (random.nextInt(4)) {
      case 0 ->
          "\"We have said from the beginning that %s,\" Mr %s told reporters, adding that %s."
              .formatted(rarely(CLAUSES), surname, rarely(CLAUSES));
      case 1 ->
          "The %s of %d was the last of its kind, and in %s people remember that %s."
              .formatted(noun, 1950 + random.nextInt(60), rarely(CITIES), rarely(CLAUSES));
      case 2 ->
          "A spokesman for the %s said %s, while %s, who wrote to the %s last month, said that %s."
              .formatted(body, rarely(CLAUSES), speaker, rarely(BODIES), rarely(CLAUSES));
      default ->
          "Officials in %s said %s. They added that %s, and that %s."
              .formatted(rarely(CITIES), rarely(CLAUSES), rarely(CLAUSES), rarely(CLAUSES));
    };
  }

  /** One of about 200 well-known people or of several thousand others. */
  private String person() {
    String name = rarely(FIRST) + " " + rarely(STEMS);
    return random.nextInt(3) == 0
        ? name + rarely(ENDS)
        : rarely(FIRST) + " " + any(STEMS) + any(STEMS).toLowerCase(Locale.ROOT) + any(ENDS);
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** The first items often, the last ones rarely. */
  private <T> T rarely(List<T> items) {
    double draw = random.nextDouble();
    return items.get((int) (draw * draw * items.size()));
  }
}
