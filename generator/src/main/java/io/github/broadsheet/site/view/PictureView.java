package io.github.broadsheet.site.view;

import java.util.List;

/**
 * A picture, in several sizes.
 *
 * @param path the size for browsers that cannot choose
 * @param width pixels of the largest size
 * @param height pixels of the largest size
 * @param alt what it shows, for those who do not see it
 * @param sizes all sizes, smallest first
 * @param first whether it is the first of its page, which browsers shall not put off
 */
public record PictureView(
    String path, int width, int height, String alt, List<PictureSource> sizes, boolean first) {}
