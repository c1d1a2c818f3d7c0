package io.github.broadsheet.ingest;

import io.github.broadsheet.model.PictureNote;
import java.nio.file.Path;

/**
 * A file that belongs to an article as its picture.
 *
 * @param name path relative to the seeds folder, with {@code /}
 * @param file where it is
 * @param number which caption of the text belongs to it, from 1; 0 where the archivist gave it a
 *     caption of its own
 * @param note what the archivist says of it
 */
public record PictureClaim(String name, Path file, int number, PictureNote note) {}
