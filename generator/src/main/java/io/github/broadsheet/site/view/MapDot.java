package io.github.broadsheet.site.view;

/**
 * A place on a map.
 *
 * @param place name, page and number of articles
 * @param x of its middle, in units of the map
 * @param y of its middle
 * @param radius in units of the map
 * @param country whether it stands for a country, and not for a spot
 * @param position for people: {@code 43.3° N, 76.9° E}
 * @param reach how wide the map must be for a finger to tell the dot from its neighbours: 1 as wide
 *     as a phone, 2 as a tablet, 3 as a desk's screen; 0 where it is never enough
 */
public record MapDot(
    NameLink place, int x, int y, int radius, boolean country, String position, int reach) {}
