package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Entity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where places lie: as the archivist says, else where their name leaves no doubt. */
final class Atlas {

  /** What identifiers call it. */
  static final String GEO = "geo";

  private Atlas() {}

  /**
   * A place on the globe.
   *
   * @param latitude degrees, north positive
   * @param longitude degrees, east positive
   * @param country whether it is the middle of a country
   */
  record Spot(double latitude, double longitude, boolean country) {

    /** {@code 43.3° N, 76.9° E}. */
    String words() {
      return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W");
    }

    private static String degrees(double angle, String positive, String negative) {
      return String.format(
          Locale.ROOT, "%.1f° %s", Math.abs(angle), angle < 0 ? negative : positive);
    }
  }

  /** Where an entity lies; empty for what is no place, or might be another of that name. */
  static Optional<Spot> of(Entity entity) {
    if (entity.key().type() != EntityType.PLACE) {
      return Optional.empty();
    }
    String said = entity.identifiers().get(GEO);
    return said == null ? Optional.ofNullable(Known.SPOTS.get(entity.name())) : spot(said);
  }

  /** {@code geo:43.25,76.95}, as in RFC 5870. */
  private static Optional<Spot> spot(String uri) {
    int comma = uri.indexOf(',');
    if (!uri.startsWith("geo:") || comma < 0) {
      return Optional.empty();
    }
    try {
      double latitude = Double.parseDouble(uri.substring("geo:".length(), comma));
      double longitude = Double.parseDouble(uri.substring(comma + 1));
      return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
          ? Optional.of(new Spot(latitude, longitude, false))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Read when the first place is asked for. */
  private static final class Known {

    private static final Map<String, Spot> SPOTS = read();

    private static Map<String, Spot> read() {
      Map<String, Spot> spots = new HashMap<>();
      try (InputStream file =
              Objects.requireNonNull(Atlas.class.getResourceAsStream("places.txt"));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
        for (@Nullable String line; (line = lines.readLine()) != null; ) {
          if (!line.startsWith("#")) {
            String[] fields = line.split("\t", -1);
            spots.put(
                fields[0],
                new Spot(
                    Double.parseDouble(fields[1]),
                    Double.parseDouble(fields[2]),
                    fields.length > 3));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the list of places cannot be read", e);
      }
      return Map.copyOf(spots);
    }
  }
}
