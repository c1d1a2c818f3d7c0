package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.util.List;

/**
 * An older article that a reader of this one may want.
 *
 * @param article id of the related article
 * @param shared the names that both share, the most telling first
 */
public record Related(String article, List<EntityKey> shared) {}
