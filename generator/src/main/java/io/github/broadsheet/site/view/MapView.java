package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A map of the world, or a piece of it; templates draw it over {@code assets.world}, which is 2,000
 * by 863 units.
 *
 * @param left of the piece that is shown, in units
 * @param top of the piece
 * @param width of the piece
 * @param height of the piece
 * @param dots places, those of most articles first
 */
public record MapView(int left, int top, int width, int height, List<MapDot> dots) {}
