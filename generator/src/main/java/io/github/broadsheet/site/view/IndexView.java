package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index from A to Z.
 *
 * @param head what the page says of itself
 * @param kind what it is an index of: {@code person}, {@code agency}
 * @param heading the heading
 * @param intro a sentence about it
 * @param letters where each letter begins
 * @param most the names that stand in most articles; empty where the whole index is short
 * @param groups the names, by letter
 * @param map where they lie, or null
 */
public record IndexView(
    Head head,
    String kind,
    String heading,
    String intro,
    List<NameLink> letters,
    List<NameLink> most,
    List<LetterGroup> groups,
    @Nullable MapView map) {}
