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
 */
public record MapDot(NameLink place, int x, int y, int radius, boolean country, String position) {}
