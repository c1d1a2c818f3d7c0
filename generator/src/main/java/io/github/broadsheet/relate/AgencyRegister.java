package io.github.broadsheet.relate;

import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Slug;
import io.github.broadsheet.parse.block.Agencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who is credited for texts and pictures, each once, by whatever names papers print. */
final class AgencyRegister {

  private static final int LONGEST_SLUG = 80;

  private final Map<String, Entry> entries = new TreeMap<>();

  /** By what is printed, which is the same over and over. */
  private final Map<String, Credited> credited = new HashMap<>();

  private AgencyRegister() {}

  /** Reads the credits of all articles and captions, oldest first. */
  static AgencyRegister of(Chronicle chronicle) {
    AgencyRegister register = new AgencyRegister();
    int caption = 0;
    for (int article = 0; article < chronicle.size(); article++) {
      PackedTrace trace = chronicle.get(article);
      for (String printed : trace.credited()) {
        register.entry(printed).articles.add(article);
      }
      for (Trace.Captioned captioned : trace.captions()) {
        int position = caption++;
        agency(captioned.credit())
            .ifPresent(printed -> register.entry(printed).captions.add(position));
      }
    }
    return register;
  }

  /** What the register calls an agency. */
  String name(String printed) {
    Entry entry = entries.get(key(printed));
    return entry == null ? printed : entry.name();
  }

  /** All agencies, by name. */
  List<Agency> all() {
    List<Agency> agencies = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    entries.forEach(
        (key, entry) -> {
          String slug = Slug.of(entry.name(), LONGEST_SLUG);
          String free = slug;
          for (int i = 2; !slugs.add(free); i++) {
            free = slug + "-" + i;
          }
          agencies.add(
              new Agency(
                  entry.name(),
                  free,
                  ListView.of(entry.articles.size(), entry.articles::get),
                  ListView.of(entry.captions.size(), entry.captions::get)));
        });
    agencies.sort(
        Comparator.comparing(Agency::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Agency::slug));
    return List.copyOf(agencies);
  }

  private static Optional<String> agency(@Nullable Credit credit) {
    if (credit == null) {
      return Optional.empty();
    }
    return credit.agency() == null ? Agencies.namedIn(credit.text()) : Optional.of(credit.agency());
  }

  private Entry entry(String printed) {
    Credited known = credited.computeIfAbsent(printed, this::credited);
    known.entry.printed.merge(known.name, 1, Integer::sum);
    return known.entry;
  }

  private Credited credited(String printed) {
    return new Credited(
        entries.computeIfAbsent(key(printed), key -> new Entry()),
        Agencies.usualName(printed).orElse(printed));
  }

  private static String key(String printed) {
    return Slug.of(
        Agencies.usualName(printed)
            .or(() -> Agencies.namedIn(printed))
            .orElse(printed)
            .toLowerCase(Locale.ROOT),
        LONGEST_SLUG);
  }

  /**
   * A credit as printed.
   *
   * @param name the name that it is usually printed by
   */
  private record Credited(Entry entry, String name) {}

  private static final class Entry {

    private final Map<String, Integer> printed = new HashMap<>();
    private final Positions articles = new Positions();
    private final Positions captions = new Positions();

    /** The name as most often printed, one that is not all capitals where there is a choice. */
    String name() {
      return printed.entrySet().stream()
          .max(
              Comparator.comparing(
                      (Map.Entry<String, Integer> text) ->
                          !text.getKey().equals(text.getKey().toUpperCase(Locale.ROOT)))
                  .thenComparing(Map.Entry::getValue)
                  .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
          .map(Map.Entry::getKey)
          .orElseThrow();
    }
  }
}
