package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, place or organisation.
 *
 * @param head what the page says of itself
 * @param kind {@code person}, {@code place} or {@code organisation}
 * @param name the name
 * @param note the archivist's note, or null
 * @param namesakes other people of this name
 * @param variants other forms of the name
 * @param roles titles and offices
 * @param identifiers its entries elsewhere
 * @param articles how many name it
 * @param first day of the oldest, or null
 * @param last day of the newest, or null
 * @param chart articles a year; empty where there is one year only
 * @param items the newest articles, newest first
 * @param pager the way to older ones
 * @param quotes what it said, newest first
 * @param quotations how many quotations there are
 * @param about what others said that names it, newest first
 * @param captions pictures whose captions name it, newest first
 * @param companions who and what is named with it
 * @param map where it lies, or null
 */
public record EntityView(
    Head head,
    String kind,
    String name,
    @Nullable String note,
    List<NameLink> namesakes,
    List<String> variants,
    List<RoleItem> roles,
    List<NameLink> identifiers,
    int articles,
    @Nullable When first,
    @Nullable When last,
    List<Bar> chart,
    List<Item> items,
    Pager pager,
    List<QuoteGroup> quotes,
    int quotations,
    List<QuoteGroup> about,
    List<CaptionItem> captions,
    List<NameGroup> companions,
    @Nullable MapView map) {}
