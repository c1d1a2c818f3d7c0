/**
 * The archive as data: one line of JSON an article, tables for spreadsheets, citations, and the
 * descriptor that explains them. Pure writers: where a file stands is decided above.
 */
@NullMarked
package io.github.broadsheet.site.data;

import org.jspecify.annotations.NullMarked;
