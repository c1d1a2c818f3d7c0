package io.github.broadsheet.site.view;

import java.util.List;

/**
 * An agency, paper or library.
 *
 * @param head what the page says of itself
 * @param name the name
 * @param articles how many credit it
 * @param pictures how many captions credit it
 * @param items the newest articles, newest first
 * @param pager the way to older ones
 * @param captions the newest captions, newest first
 * @param names who and what its articles name most
 */
public record AgencyView(
    Head head,
    String name,
    int articles,
    int pictures,
    List<Item> items,
    Pager pager,
    List<CaptionItem> captions,
    List<NameGroup> names) {}
