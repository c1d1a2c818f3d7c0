package io.github.broadsheet.site.view;

/**
 * One size of a picture.
 *
 * @param path the file
 * @param width pixels
 */
public record PictureSource(String path, int width) {}
