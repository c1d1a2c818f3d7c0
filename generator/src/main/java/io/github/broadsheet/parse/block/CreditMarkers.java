package io.github.broadsheet.parse.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that introduce a credit: {@code PHOTO:}, {@code Photograph by}, {@code Credit...}. */
final class CreditMarkers {

  /** Longer ones before those that they begin with. All in lower case. */
  private static final List<String> ENGLISH =
      List.of(
          "creditcredit...",
          "credit...",
          "photo credit:",
          "photo credit :",
          "photo credits:",
          "photo credit -",
          "image credit:",
          "image credits:",
          "image credit :",
          "picture credit:",
          "video credit:",
          "credits:",
          "credit:",
          "credit :",
          "st photo:",
          "st file photo:",
          "bt photo:",
          "file photo:",
          "photo illustration:",
          "photo illustration by",
          "illustration:",
          "illustration by",
          "illustrations by",
          "photograph:",
          "photographs:",
          "photograph by",
          "photographs by",
          "photography by",
          "photos:",
          "photo:",
          "photo :",
          "photos by",
          "photo by",
          "photo courtesy of",
          "photo via",
          "photo from",
          "photo/",
          "pictures:",
          "picture:",
          "picture by",
          "pictures by",
          "picture courtesy of",
          "pic:",
          "pics:",
          "pix:",
          "images:",
          "image:",
          "image :",
          "images by",
          "image by",
          "image via",
          "image courtesy of",
          "image source:",
          "image copyright:",
          "image © ",
          "images via",
          "graphic:",
          "graphics:",
          "graphic by",
          "graphics by",
          "infographic:",
          "map:",
          "artwork:",
          "artwork by",
          "art by",
          "cartoon:",
          "video:",
          "video by",
          "screenshot:",
          "screengrab:",
          "screengrab from",
          "screenshot from",
          "screenshot by",
          "screenshot via",
          "handout:",
          "handout/",
          "courtesy:",
          "courtesy of",
          "courtesy the",
          "courtesy photo",
          "provided by",
          "supplied by",
          "submitted photo",
          "copyright:",
          "copyright",
          "©",
          "(c)",
          "featured image by",
          "featured image:",
          "[photo:",
          "via ");

  /** Markers that need no sign before them to be told from the sentence they stand in. */
  private static final List<Cue> UNMISTAKABLE_IN_ENGLISH =
      Cue.all(
          "creditcredit...",
          "credit...",
          "photo credit:",
          "image credit:",
          "image credits:",
          "credit:",
          "photo:",
          "photograph:",
          "photograph by",
          "photo by",
          "picture:",
          "image:",
          "pictures:",
          "photos:",
          "image credit",
          "pic:",
          "illustration:",
          "courtesy:",
          "submitted photo",
          "photos by",
          "st photo:",
          "file photo:",
          "video:",
          "graphic:");

  private static final List<String> ABROAD = WordList.lines("credit-markers-abroad.txt");

  private static final Map<Character, List<String>> MARKERS =
      Stream.concat(ENGLISH.stream(), ABROAD.stream().map(CreditMarkers::bare))
          .collect(Collectors.groupingBy(marker -> marker.charAt(0)));

  private static final List<Cue> UNMISTAKABLE =
      Stream.concat(
              UNMISTAKABLE_IN_ENGLISH.stream(),
              ABROAD.stream().filter(line -> line.startsWith("!")).map(line -> Cue.of(bare(line))))
          .toList();

  private static final Cue FOT = Cue.of("fot.");
  private static final Cue CEDED = Cue.of("cedida por");
  private static final Cue PHOTO = Cue.of("hoto");
  private static final Cue CREDIT = Cue.of("redit");

  private CreditMarkers() {}

  /** The length of the marker that these words begin with, the space behind it included, or 0. */
  static int lengthAt(String text, int at) {
    String window = Shape.lower(text.substring(at, Math.min(text.length(), at + 26)));
    List<String> candidates =
        window.isEmpty() ? List.of() : MARKERS.getOrDefault(window.charAt(0), List.of());
    for (String marker : candidates) {
      if (window.startsWith(marker)) {
        boolean wordGoesOn =
            Character.isLetter(marker.charAt(marker.length() - 1))
                && window.length() > marker.length()
                && Character.isLetter(window.charAt(marker.length()));
        if (!wordGoesOn) {
          return spaceAfter(text, at + marker.length()) - at;
        }
      }
    }
    return 0;
  }

  /** Where the last unmistakable marker of a text begins, not before {@code from}, or -1. */
  static int lastIn(Shape shape, int from) {
    String text = shape.text();
    if (!mayHold(shape, from)) {
      return -1;
    }
    String window = Shape.lower(text.substring(from));
    int last = window.lastIndexOf('©');
    for (Cue marker : UNMISTAKABLE) {
      boolean mayHold = marker.words().charAt(0) > 127 || shape.mayHold(marker);
      int at = mayHold ? window.lastIndexOf(marker.words()) : -1;
      if (at > last && mayBegin(text, from + at)) {
        last = at;
      }
    }
    return last < 0 ? -1 : from + last;
  }

  /** Whether the end of a text holds a sign or word that every marker has one of. */
  private static boolean mayHold(Shape shape, int from) {
    String text = shape.text();
    return text.indexOf(':', from) >= 0
        || text.indexOf('©', from) >= 0
        || text.indexOf('=', from) >= 0
        || text.indexOf('：', from) >= 0
        || shape.mayHold(FOT)
        || shape.mayHold(CEDED)
        || shape.mayHold(PHOTO)
            && (text.indexOf("hoto", from) >= 0 || text.indexOf("HOTO", from) >= 0)
        || shape.mayHold(CREDIT)
            && (text.indexOf("redit", from) >= 0 || text.indexOf("REDIT", from) >= 0);
  }

  /**
   * A marker stands after a stop, a sign or a seam ({@code coup.Credit: X}), or begins with a
   * capital; "the photo by the door" has none of these.
   */
  private static boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    if (at == 0 || !Character.isLetter(first)) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (Character.isUpperCase(first)) {
      return !Character.isUpperCase(before);
    }
    int sign = at - 1;
    while (sign > 0 && text.charAt(sign) == ' ') {
      sign--;
    }
    return ".!?”\"|([—–-".indexOf(text.charAt(sign)) >= 0;
  }

  private static String bare(String line) {
    return line.startsWith("!") ? line.substring(1) : line;
  }

  private static int spaceAfter(String text, int at) {
    int end = at;
    while (end < text.length() && " :-–=\u00a0".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
