package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.PictureNote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The pictures beside the seeds: {@code storm.jpg} belongs to {@code storm.txt} and to the first
 * caption in it, {@code storm-2.jpg} to the second. What metadata name, or the mark-up of the text,
 * comes instead of these.
 */
public final class PictureFolder {

  private static final int LONGEST_NUMBER = 3;

  private final Map<String, Path> files;
  private final Map<String, Map<Integer, String>> bySeed;

  private PictureFolder(Map<String, Path> files, Map<String, Map<Integer, String>> bySeed) {
    this.files = files;
    this.bySeed = bySeed;
  }

  /** A folder without pictures. */
  public static PictureFolder none() {
    return new PictureFolder(Map.of(), Map.of());
  }

  static PictureFolder of(Path top, List<Path> pictures, List<Seed> seeds) {
    if (pictures.isEmpty()) {
      return none();
    }
    Map<String, Path> files = new TreeMap<>();
    pictures.forEach(file -> files.put(FolderWalk.name(top, file), file));
    Set<String> stems = new HashSet<>();
    seeds.forEach(seed -> stems.add(stem(seed.name())));
    Map<String, Map<Integer, String>> bySeed = new HashMap<>();
    for (String name : files.keySet()) {
      String stem = stem(name);
      int number = 1;
      if (!stems.contains(stem)) {
        int dash = stem.lastIndexOf('-');
        number = dash < 0 ? 0 : number(stem.substring(dash + 1));
        stem = dash < 0 ? stem : stem.substring(0, dash);
      }
      if (number > 0 && stems.contains(stem)) {
        bySeed.computeIfAbsent(stem, s -> new TreeMap<>()).putIfAbsent(number, name);
      }
    }
    return new PictureFolder(files, bySeed);
  }

  /**
   * The pictures of an article.
   *
   * @param seed name of its seed
   * @param said what the archivist, or the mark-up of the text, says of its pictures
   * @param captions where in its text captions begin, in order
   * @param issues hears of pictures that the archivist names and that are not there
   */
  public List<PictureClaim> of(
      String seed, List<PictureNote> said, List<Integer> captions, Consumer<Issue> issues) {
    List<PictureClaim> claims = new ArrayList<>();
    named(seed, said, captions, claims, issues);
    boolean archivist = said.stream().anyMatch(note -> !note.isPlaced());
    if (archivist || !claims.isEmpty()) {
      return claims;
    }
    Map<Integer, String> beside = bySeed.get(stem(seed));
    if (beside != null) {
      beside.forEach(
          (number, name) -> {
            Path file = files.get(name);
            if (file != null) {
              String alone = name.substring(name.lastIndexOf('/') + 1);
              PictureNote note = new PictureNote(alone, null, null, null);
              claims.add(new PictureClaim(name, file, number, note));
            }
          });
    }
    return claims;
  }

  /** Whether pictures are called as a seed is. */
  public boolean hasBeside(String seed) {
    return !bySeed.isEmpty() && bySeed.containsKey(stem(seed));
  }

  private void named(
      String seed,
      List<PictureNote> notes,
      List<Integer> captions,
      List<PictureClaim> claims,
      Consumer<Issue> issues) {
    String folder = seed.substring(0, seed.lastIndexOf('/') + 1);
    int next = 0;
    for (PictureNote note : notes) {
      next += note.caption() == null ? 1 : 0;
      int number = note.caption() == null ? next : 0;
      if (note.isPlaced()) {
        number = captions.indexOf(note.at()) + 1;
      }
      Path file = files.get(folder + note.file());
      if (file != null) {
        claims.add(new PictureClaim(folder + note.file(), file, number, note));
      } else if (!note.isPlaced()) {
        issues.accept(
            Issue.error(
                seed,
                0,
                "its picture " + note.file() + " is not beside it",
                "Put it there as JPEG, PNG, GIF, WebP or AVIF, or correct the name"));
      }
    }
  }

  /** Names of all pictures, in order. */
  public List<String> names() {
    return files.keySet().stream().filter(n -> !n.startsWith(SeedFolder.PAGES + "/")).toList();
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
