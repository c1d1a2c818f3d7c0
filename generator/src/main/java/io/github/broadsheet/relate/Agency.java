package io.github.broadsheet.relate;

import java.util.List;

/**
 * A news agency, paper or photo library that the archive credits.
 *
 * @param name the name, as most often printed
 * @param slug made for its path, unique among agencies
 * @param articles positions in {@link Archive#articles()} of those that credit it in dateline or
 *     byline, oldest first
 * @param captions positions in {@link Archive#captions()} that credit it
 */
public record Agency(String name, String slug, List<Integer> articles, List<Integer> captions) {}
