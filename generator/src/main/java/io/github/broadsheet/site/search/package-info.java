/**
 * The index of the full-text search: small files of JavaScript that a page loads as it needs them,
 * for that is all a browser may load from a folder on disk.
 *
 * <p>Listed articles that have a day are numbered from the oldest. 2,048 of them, 8,192 or 32,768
 * are a {@link io.github.broadsheet.site.search.Segment}, so that a new article changes the last,
 * small segment alone, and yet few segments must be asked. Those without a day are in segments of
 * their own by their ids, four where they are many, and a new one changes one of these. A segment
 * is merged from leaves of 512 articles, {@link io.github.broadsheet.site.search.Leaf}, which
 * outlive the build. The sorted words of a segment are cut into buckets, so that a word, and
 * whatever it is the beginning of, stand together in one file.
 *
 * <p>A leaf keeps its words in {@link io.github.broadsheet.site.search.Drawers} by how they begin,
 * with what stands for each drawer: so one changed article opens those drawers alone in which it
 * changes a word, and the cuts between {@link io.github.broadsheet.site.search.Buckets} are where
 * they were.
 */
@NullMarked
package io.github.broadsheet.site.search;

import org.jspecify.annotations.NullMarked;
