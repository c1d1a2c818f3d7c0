package io.github.broadsheet.site.view;

import java.util.List;

/**
 * What there is for programs.
 *
 * @param head what the page says of itself
 * @param folio how much there is and from when
 * @param groups files by kind
 */
public record DataView(Head head, String folio, List<DataGroup> groups) {}
