package io.github.broadsheet;

import io.github.broadsheet.picture.Film;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * An archivist who never rests: edits a small project at random, but the same way for the same
 * seed. Its articles share people, places and events, so that an edit of one reaches others.
 */
final class RandomEdits {

  private static final List<String> PEOPLE =
      List.of("Marta Lindqvist", "Owen Adeyemi", "Farida Khan", "Lindqvist", "Jon Bell");
  private static final List<String> PLACES = List.of("Port Ellery", "Nairobi", "Oslo", "Lima");
  private static final List<String> BODIES =
      List.of("Harbour Board", "Central Bank", "Water Commission");
  private static final List<String> DEEDS =
      List.of(
          "opened the new bridge after years of delay",
          "refused to sign the fisheries treaty",
          "told reporters that the flood wall had held",
          "asked for an inquiry into the ferry accident");
  private static final List<String> STATUSES = List.of("withdrawn", "unlisted", "corrected");

  private final Path project;
  private final SplittableRandom random;
  private int serial;

  RandomEdits(Path project, long seed) throws IOException {
    this.project = project;
    random = new SplittableRandom(seed);
    Files.createDirectories(project.resolve("seeds/east"));
    Files.createDirectories(project.resolve("templates/assets"));
    for (int i = 0; i < 6; i++) {
      add();
    }
  }

  /** Does something, and says what. */
  String next() throws IOException {
    return switch (random.nextInt(19)) {
      case 0, 1, 2 -> add();
      case 3, 4 -> change();
      case 5 -> rename();
      case 6 -> delete();
      case 7 -> copy();
      case 8, 9 -> describe();
      case 10 -> defaults();
      case 11 -> authority();
      case 12 -> template();
      case 13 -> page();
      case 14, 15 -> picture();
      case 16, 17 -> namesake();
      default -> damage();
    };
  }

  private String add() throws IOException {
    serial++;
    Path file = project.resolve(random.nextBoolean() ? "seeds" : "seeds/east");
    Files.writeString(file.resolve("story-" + serial + ".txt"), article());
    return "add story " + serial;
  }

  /** A story of one of two people who are called the same. */
  private String namesake() throws IOException {
    serial++;
    boolean abroad = random.nextBoolean();
    String role = abroad ? any(List.of("Goalkeeper", "Striker")) : any(List.of("Judge", "Senator"));
    Files.writeString(
        project.resolve("seeds/namesake-" + serial + ".txt"),
        "A day of rest\n\n"
            + (abroad ? "March 4, 2003" : "May 5, 2009")
            + "\n\n"
            + role
            + " Ada Okoro spoke in "
            + (abroad ? "Norway" : "Kenya")
            + " of "
            + any(List.of("rain", "bread", "boats", "bees"))
            + ".\n");
    return "tell of the " + role + " Ada Okoro";
  }

  private String article() {
    String place = any(PLACES);
    StringBuilder text = new StringBuilder();
    text.append(any(PEOPLE)).append(' ').append(any(DEEDS)).append("\n\n");
    text.append(place.toUpperCase(Locale.ROOT));
    text.append(", March ").append(1 + random.nextInt(28)).append(", ");
    text.append(2019 + random.nextInt(3)).append(" (").append(any(List.of("REUTERS", "AFP")));
    text.append(") - ").append(sentence()).append("\n\n");
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(paragraph()).append("\n\n");
    }
    return text.toString();
  }

  private String sentence() {
    return "The " + any(BODIES) + " in " + any(PLACES) + " " + any(DEEDS) + ".";
  }

  private String paragraph() {
    return switch (random.nextInt(4)) {
      case 0 ->
          "\"We have waited long for this day,\" said " + any(PEOPLE) + ", who leads the board.";
      case 1 -> any(PEOPLE) + " stands at the quay on Monday. PHOTO: " + any(List.of("AFP", "AP"));
      case 2 -> "Mr " + any(PEOPLE) + " met " + any(PEOPLE) + " on April 2, 2018. " + sentence();
      default -> sentence() + " " + sentence();
    };
  }

  private String change() throws IOException {
    Path file = anySeed();
    Files.writeString(file, Files.readString(file) + paragraph() + "\n");
    return "change " + file.getFileName();
  }

  private String rename() throws IOException {
    Path file = anySeed();
    serial++;
    Files.move(file, file.resolveSibling("moved-" + serial + ".txt"));
    return "rename " + file.getFileName();
  }

  /** Puts a picture beside an article, or another in its place. */
  private String picture() throws IOException {
    Path file = anySeed();
    String name = file.getFileName().toString().replace(".txt", ".png");
    Files.write(file.resolveSibling(name), Film.of("png", 20 + random.nextInt(600), 30));
    return "show " + name;
  }

  private String delete() throws IOException {
    if (seeds().size() < 4) {
      return add();
    }
    Path file = anySeed();
    Files.delete(file);
    return "delete " + file.getFileName();
  }

  private String copy() throws IOException {
    Path file = anySeed();
    serial++;
    Path copy = project.resolve("seeds/copy-" + serial + ".txt");
    Files.writeString(copy, Files.readString(file) + "Printed once more.\n");
    return "copy " + file.getFileName();
  }

  private String describe() throws IOException {
    Path file = anySeed();
    String name = file.getFileName().toString();
    Path sidecar = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yaml");
    if (Files.deleteIfExists(sidecar)) {
      return "take back what was said of " + name;
    }
    String said =
        random.nextBoolean()
            ? "status: " + any(STATUSES) + "\nnotes: [\"2021-05-01: see the minutes\"]\n"
            : "published: 2020-0" + (1 + random.nextInt(9)) + "-11\nauthors: [Jon Bell]\n";
    Files.writeString(sidecar, said);
    return "say of " + name + ": " + said;
  }

  private String defaults() throws IOException {
    Path file = project.resolve("seeds/east/_defaults.yaml");
    Files.writeString(file, "publication: The Eastern " + any(List.of("Post", "Mail")) + "\n");
    return "set defaults";
  }

  private String authority() throws IOException {
    Path file = project.resolve("seeds/authority.yaml");
    if (Files.deleteIfExists(file)) {
      return "take the authority file away";
    }
    Files.writeString(
        file,
        "- name: Marta "
            + any(List.of("Lindqvist", "Lindquist"))
            + "\n  type: person\n  variants: [Marta Lindqvist, Lindqvist]\n  note: Engineer.\n");
    return "write an authority file";
  }

  private String template() throws IOException {
    Path file = project.resolve("templates/footer.ftlh");
    if (random.nextBoolean()) {
      file = project.resolve("templates/assets/tokens.css");
    }
    if (Files.deleteIfExists(file)) {
      return "take away " + file.getFileName();
    }
    Files.writeString(file, random.nextBoolean() ? "/* one */" : "/* two */");
    return "write " + file.getFileName();
  }

  private String page() throws IOException {
    Path file = Files.createDirectories(project.resolve("seeds/_pages")).resolve("history.md");
    if (Files.deleteIfExists(file)) {
      return "take the page away";
    }
    Files.writeString(file, "# History\n\nFounded in " + (1900 + random.nextInt(99)) + ".\n");
    return "write a page";
  }

  /** What no build does: a file of the site or of the cache is cut short or gone. */
  private String damage() throws IOException {
    List<Path> files = files(random.nextBoolean() ? "site" : "cache");
    if (files.isEmpty()) {
      return change();
    }
    Path file = files.get(random.nextInt(files.size()));
    if (file.toString().endsWith("manifest-sha256.txt")) {
      return change();
    }
    byte[] bytes = Files.readAllBytes(file);
    if (random.nextBoolean()) {
      Files.delete(file);
      return "lose " + file;
    }
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    return "cut " + file;
  }

  private Path anySeed() throws IOException {
    List<Path> seeds = seeds();
    return seeds.get(random.nextInt(seeds.size()));
  }

  private List<Path> seeds() throws IOException {
    return files("seeds").stream().filter(file -> file.toString().endsWith(".txt")).toList();
  }

  private List<Path> files(String folder) throws IOException {
    Path top = project.resolve(folder);
    if (!Files.exists(top)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
