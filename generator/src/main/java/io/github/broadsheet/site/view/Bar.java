package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A bar of a chart.
 *
 * @param label what it stands for
 * @param count how many
 * @param path page behind it, or null
 * @param x from the left
 * @param y from the top
 * @param width its width
 * @param height its height
 */
public record Bar(
    String label, int count, @Nullable String path, int x, int y, int width, int height) {}
