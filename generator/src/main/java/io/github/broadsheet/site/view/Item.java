package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param path its page
 * @param headline its headline
 * @param summary how it begins, or null
 * @param sentence the sentence that matters to this list, or null
 * @param when its day, or null
 * @param place where it was filed, or null
 * @param credits agencies and authors, by name
 * @param status what the archivist decided: {@code published}, {@code corrected}
 */
public record Item(
    String path,
    String headline,
    @Nullable String summary,
    @Nullable String sentence,
    @Nullable When when,
    @Nullable String place,
    List<String> credits,
    String status) {}
