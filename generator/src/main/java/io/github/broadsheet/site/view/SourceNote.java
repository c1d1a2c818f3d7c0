package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the text comes from.
 *
 * @param seed path of the file in the folder of articles
 * @param sha256 SHA-256 of the file
 * @param path page that shows the file as it came
 * @param printed bylines and dates as printed
 * @param leftOvers how many paragraphs were left out of the story
 * @param leftOut the words of those that do not advertise anything
 * @param uncredited the list of articles that credit no agency, where this is one of them; else
 *     null
 * @param web the original's address, or null
 */
public record SourceNote(
    String seed,
    String sha256,
    String path,
    List<String> printed,
    int leftOvers,
    List<String> leftOut,
    @Nullable String uncredited,
    @Nullable String web) {}
