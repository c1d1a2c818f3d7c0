package io.github.broadsheet.site;

import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.view.MapDot;
import io.github.broadsheet.site.view.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts places on the map of the world, in the Natural Earth projection (Tom Patterson; polynomials
 * by Bojan Šavrič, 2011).
 */
final class WorldMap {

  private static final int WIDTH = 2000;
  private static final int HEIGHT = 863;

  /** Units a radian at the middle, and how far below the upper edge the equator runs. */
  private static final double SCALE = 365.57928814;

  private static final double EQUATOR = 505.35611152;

  private static final int MOST_DOTS = 250;
  private static final int SMALLEST = 7;
  private static final int LARGEST = 30;

  /** Units of the map that are 24 pixels where it is 288, 590 and 960 pixels wide, by reach. */
  private static final int[] APART = {0, 167, 82, 50};

  private WorldMap() {}

  /** All places that are known to lie somewhere; null where there is none. */
  static @Nullable MapView of(CopyDesk desk, List<Entity> places) {
    List<MapDot> dots = new ArrayList<>();
    List<Entity> most = Names.most(places, places.size());
    int articles = most.isEmpty() ? 1 : Math.max(1, most.get(0).appearances().size());
    for (Entity place : most) {
      Optional<Atlas.Spot> spot = Atlas.of(place);
      if (spot.isPresent() && dots.size() < MOST_DOTS) {
        double share = Math.sqrt((double) place.appearances().size() / articles);
        MapDot dot = dot(desk, place, spot.get(), SMALLEST + (int) (share * (LARGEST - SMALLEST)));
        dots.add(reaching(dot, reach(dot, dots)));
      }
    }
    return dots.isEmpty() ? null : new MapView(0, 0, WIDTH, HEIGHT, dots);
  }

  /** One place and what lies around it; null where it is not known to lie somewhere. */
  static @Nullable MapView around(CopyDesk desk, Entity place) {
    Optional<Atlas.Spot> spot = Atlas.of(place);
    if (spot.isEmpty()) {
      return null;
    }
    int width = spot.get().country() ? 900 : 600;
    int height = width * 3 / 5;
    MapDot dot = dot(desk, place, spot.get(), spot.get().country() ? 14 : 9);
    return new MapView(
        Math.max(0, Math.min(WIDTH - width, dot.x() - width / 2)),
        Math.max(0, Math.min(HEIGHT - height, dot.y() - height / 2)),
        width,
        height,
        List.of(dot));
  }

  private static MapDot dot(CopyDesk desk, Entity place, Atlas.Spot spot, int radius) {
    double phi = Math.toRadians(Math.max(-56, Math.min(84, spot.latitude())));
    double phi2 = phi * phi;
    double phi4 = phi2 * phi2;
    double across =
        0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4));
    double up =
        phi
            * (1.007226
                + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
    double x = WIDTH / 2.0 + Math.toRadians(spot.longitude()) * across * SCALE;
    return new MapDot(
        desk.name(place, place.appearances().size()),
        (int) Math.round(x),
        (int) Math.round(EQUATOR - up * SCALE),
        radius,
        spot.country(),
        spot.words(),
        0);
  }

  private static MapDot reaching(MapDot dot, int reach) {
    return new MapDot(
        dot.place(), dot.x(), dot.y(), dot.radius(), dot.country(), dot.position(), reach);
  }

  /** The least reach at which no dot of at most that reach lies too near, here and beyond. */
  private static int reach(MapDot dot, List<MapDot> before) {
    for (int reach = 1; reach < APART.length; reach++) {
      int least = reach;
      if (before.stream().allMatch(other -> other.reach() == 0 || isApart(dot, other, least))) {
        return reach;
      }
    }
    return 0;
  }

  private static boolean isApart(MapDot dot, MapDot other, int reach) {
    return Math.hypot(dot.x() - other.x(), dot.y() - other.y())
        >= APART[Math.max(reach, other.reach())];
  }
}
