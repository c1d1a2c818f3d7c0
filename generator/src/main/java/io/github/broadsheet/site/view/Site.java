package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all pages say of the site.
 *
 * @param title its name
 * @param language BCP 47 tag
 * @param locale as Open Graph writes it: {@code en_GB}
 * @param baseUrl absolute address, ending in {@code /}
 * @param rights licence or rights statement, as text or URL, or null
 * @param rightsLinked whether {@code rights} is a web address
 * @param aiUse whether models may be trained on the articles: {@code allowed} or {@code refused};
 *     null where nothing is said
 * @param feeds whether there are feeds
 * @param threads whether there are story threads
 * @param pages pages that the archivist wrote, without the one about the archive
 */
public record Site(
    String title,
    String language,
    String locale,
    String baseUrl,
    @Nullable String rights,
    boolean rightsLinked,
    @Nullable String aiUse,
    boolean feeds,
    boolean threads,
    List<NameLink> pages) {}
