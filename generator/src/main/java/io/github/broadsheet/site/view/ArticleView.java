package io.github.broadsheet.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is known of it.
 *
 * @param head what the page says of itself
 * @param language BCP 47 tag of the text
 * @param headline the headline
 * @param deck the standfirst, or null
 * @param place where it was filed, or null
 * @param credits agencies and authors
 * @param when day of publication, or null
 * @param updated day of the last change, or null
 * @param publication the paper, or null
 * @param minutes reading time, 1 or more
 * @param status {@code published}, {@code corrected}, {@code unlisted} or {@code withdrawn}
 * @param notes notes of correction or withdrawal
 * @param blocks the story
 * @param names who and what it names, by kind
 * @param around who and what was in the news of its month, where it names nobody and nothing
 * @param related older articles about the same
 * @param copies other articles that tell the same in nearly the same words
 * @param thread the run of articles that it belongs to, or null
 * @param older the article before it, or null
 * @param newer the article after it, or null
 * @param citation how to cite it
 * @param rights licence or rights statement of this article alone, or null
 * @param source where the text comes from
 */
public record ArticleView(
    Head head,
    String language,
    String headline,
    @Nullable String deck,
    @Nullable NameLink place,
    List<NameLink> credits,
    @Nullable When when,
    @Nullable When updated,
    @Nullable String publication,
    int minutes,
    String status,
    List<String> notes,
    List<BlockView> blocks,
    List<NameGroup> names,
    List<NameGroup> around,
    List<RelatedItem> related,
    List<CopyItem> copies,
    @Nullable NameLink thread,
    @Nullable NameLink older,
    @Nullable NameLink newer,
    String citation,
    @Nullable String rights,
    SourceNote source) {}
