/** Quotation marks, and the words around them that tell who speaks. */
@NullMarked
package io.github.broadsheet.parse.span.quote;

import org.jspecify.annotations.NullMarked;
