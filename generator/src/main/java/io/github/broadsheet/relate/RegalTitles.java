package io.github.broadsheet.relate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Titles whose bearers go by one name: {@code Pope Francis}, {@code Queen Elizabeth}. */
final class RegalTitles {

  private static final Set<String> TITLES =
      Set.of(
          "pope",
          "king",
          "queen",
          "prince",
          "princess",
          "emperor",
          "empress",
          "sultan",
          "sheikh",
          "sheikha",
          "patriarch",
          "saint",
          "tsar",
          "kaiser",
          "shah",
          "emir",
          "pharaoh",
          "caliph");

  private RegalTitles() {}

  /** The title that a role ends in, as printed, or empty where it is none of them. */
  static Optional<String> in(String role) {
    String title = role.substring(role.lastIndexOf(' ') + 1);
    return TITLES.contains(title.toLowerCase(Locale.ROOT)) ? Optional.of(title) : Optional.empty();
  }
}
