/**
 * From manuscripts to articles: every paragraph gets a kind, every name, quotation and date a mark.
 */
@NullMarked
package io.github.broadsheet.parse;

import org.jspecify.annotations.NullMarked;
