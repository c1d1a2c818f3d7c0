package io.github.broadsheet.picture;

/**
 * A print of a picture.
 *
 * @param path where it stands in the site: {@code pictures/3f/3f9ab1c2d3e4f506-720.jpg}
 * @param width pixels
 * @param height pixels
 */
public record PictureSize(String path, int width, int height) {}
