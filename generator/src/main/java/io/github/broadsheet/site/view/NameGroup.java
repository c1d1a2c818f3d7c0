package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Names of one kind.
 *
 * @param kind {@code person}, {@code place} or {@code organisation}
 * @param title {@code People}
 * @param names the names
 */
public record NameGroup(String kind, String title, List<NameLink> names) {}
