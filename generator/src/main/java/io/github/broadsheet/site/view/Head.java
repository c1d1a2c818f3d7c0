package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page says of itself.
 *
 * @param site what all pages say
 * @param kind of the page: {@code article}, {@code person}
 * @param path of the page, relative to the site
 * @param root leads from the page to the front page's folder: {@code ../../}, or nothing
 * @param title for the window and for search engines, without the name of the site
 * @param name the same, short: the headline, the name
 * @param description 40 to 320 characters
 * @param indexed whether search engines may list it
 * @param canonical absolute address
 * @param section which entry of the navigation it belongs to: {@code people}, or null
 * @param published ISO 8601 day on which the article appeared, or null
 * @param crumbs the way to it, ending with itself; empty on the front page
 * @param feed path of a feed of its own, without {@code .atom}, or null
 * @param picture for previews of links to the page, or null
 * @param data JSON-LD
 */
public record Head(
    Site site,
    String kind,
    String path,
    String root,
    String title,
    String name,
    String description,
    boolean indexed,
    String canonical,
    @Nullable String section,
    @Nullable String published,
    List<Crumb> crumbs,
    @Nullable String feed,
    @Nullable PictureView picture,
    Markup data) {}
