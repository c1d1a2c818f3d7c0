/**
 * The newsroom's conventions inside a paragraph (names, quotations, dates), one file each, in one
 * visible list.
 */
@NullMarked
package io.github.broadsheet.parse.span;

import org.jspecify.annotations.NullMarked;
