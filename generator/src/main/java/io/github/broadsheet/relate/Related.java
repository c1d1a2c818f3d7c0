package io.github.broadsheet.relate;

import java.util.List;

/**
 * An older article that a reader of this one may want.
 *
 * @param article position of the related article
 * @param shared which of its names, as {@link Archive#named} has them, this one shares with it, the
 *     most telling first
 */
public record Related(int article, List<Integer> shared) {}
