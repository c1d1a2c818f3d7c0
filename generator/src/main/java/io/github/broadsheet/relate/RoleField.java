package io.github.broadsheet.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A walk of life, by the titles and roles that belong to it and to no other: a goalkeeper is of
 * sport, a senator of politics; a chairman, captain or director may be of any.
 */
enum RoleField {
  POLITICS(
      "politics",
      "minister premier senator congressman congresswoman lawmaker legislator politician mayor"
          + " councillor ambassador diplomat envoy governor assemblyman assemblywoman"
          + " parliamentarian mp"),
  SPORT(
      "sport",
      "footballer striker midfielder goalkeeper winger quarterback coach batsman bowler"
          + " all-rounder wicketkeeper opener sprinter swimmer cyclist boxer wrestler golfer jockey"
          + " athlete pitcher catcher outfielder shortstop fullback full-back fly-half scrum-half"
          + " flanker olympian gymnast sportsman sportswoman cricketer rower skier"),
  BUSINESS(
      "business",
      "businessman businesswoman entrepreneur tycoon magnate banker trader investor broker analyst"
          + " economist strategist financier dealer shopkeeper"),
  LAW(
      "law",
      "judge justice magistrate prosecutor lawyer attorney solicitor barrister detective inspector"
          + " sheriff policeman policewoman constable"),
  FORCES(
      "forces",
      "admiral brigadier colonel lieutenant soldier commander commodore"
          + " lieutenant-general major-general"),
  RELIGION(
      "religion",
      "bishop archbishop cardinal priest pastor cleric imam rabbi monk nun reverend mullah"
          + " ayatollah"),
  SCIENCE(
      "science",
      "professor researcher scientist physicist chemist biologist historian philosopher sociologist"
          + " psychologist psychiatrist surgeon physician epidemiologist virologist archaeologist"
          + " geologist astronomer mathematician botanist zoologist"),
  ARTS(
      "arts",
      "actor actress singer songwriter singer-songwriter rapper musician guitarist drummer pianist"
          + " violinist composer dancer choreographer comedian comic filmmaker film-maker"
          + " screenwriter playwright novelist poet painter sculptor"),
  PRESS("press", "journalist reporter correspondent columnist photographer broadcaster presenter");

  private static final Map<String, Integer> BITS = new HashMap<>();

  /** For each field, those that hardly anybody passes to. */
  private static final int[] FAR = new int[values().length];

  static {
    for (RoleField field : values()) {
      for (String word : field.words.split(" ")) {
        BITS.merge(word, field.bit(), (one, other) -> one | other);
      }
    }
    far(SPORT, POLITICS, LAW, FORCES, RELIGION, SCIENCE, ARTS);
    far(ARTS, LAW, FORCES, RELIGION, SCIENCE);
    far(RELIGION, BUSINESS, FORCES);
  }

  private final String label;
  private final String words;

  RoleField(String label, String words) {
    this.label = label;
    this.words = words;
  }

  private static void far(RoleField field, RoleField... others) {
    for (RoleField other : others) {
      FAR[field.position()] |= other.bit();
      FAR[other.position()] |= field.bit();
    }
  }

  @SuppressWarnings("EnumOrdinal") // positions stand for fields within one run only
  private int position() {
    return ordinal();
  }

  private int bit() {
    return 1 << position();
  }

  /** What tells a person of this field from one of another: {@code sport}. */
  String label() {
    return label;
  }

  /** A slug without the label behind it; empty where it has none. */
  static Optional<String> without(String slug) {
    for (RoleField field : values()) {
      if (slug.endsWith("-" + field.label)) {
        return Optional.of(slug.substring(0, slug.length() - field.label.length() - 1));
      }
    }
    return Optional.empty();
  }

  /** The fields that roles belong to, a bit each. */
  static int of(List<String> roles) {
    int fields = 0;
    for (String role : roles) {
      for (String word : role.toLowerCase(Locale.ROOT).split(" ")) {
        fields |= BITS.getOrDefault(word, 0);
      }
    }
    return fields;
  }

  /** The first of some fields, of which there is one at least. */
  static RoleField first(int fields) {
    return values()[Integer.numberOfTrailingZeros(fields)];
  }

  /** Whether some of these fields are far from others of them. */
  static boolean anyAreFar(int these) {
    for (int rest = these; rest != 0; rest &= rest - 1) {
      if ((FAR[Integer.numberOfTrailingZeros(rest)] & these) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether hardly anybody is of any of these fields and of any of those. */
  static boolean areFar(int these, int those) {
    for (int rest = these; rest != 0; rest &= rest - 1) {
      if ((FAR[Integer.numberOfTrailingZeros(rest)] & those) != those) {
        return false;
      }
    }
    return these != 0 && those != 0;
  }
}
