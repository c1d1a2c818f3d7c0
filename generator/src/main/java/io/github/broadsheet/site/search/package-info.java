/**
 * The index of the full-text search: small files of JavaScript that a page loads as it needs them,
 * for that is all a browser may load from a folder on disk.
 *
 * <p>Listed articles are numbered from the oldest. 2,048 of them are a {@link
 * io.github.broadsheet.site.search.Leaf}; 1, 4 or 16 leaves are a {@link
 * io.github.broadsheet.site.search.Segment}, so that a new article changes the last, small segment
 * alone, and yet few segments must be asked. The sorted words of a segment are cut into buckets, so
 * that a word, and whatever it is the beginning of, stand together in one file.
 */
@NullMarked
package io.github.broadsheet.site.search;

import org.jspecify.annotations.NullMarked;
