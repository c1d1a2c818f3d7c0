/**
 * Running text cut into words and sentences that know their place, for everything that reads
 * paragraphs.
 */
@NullMarked
package io.github.broadsheet.parse.span.text;

import org.jspecify.annotations.NullMarked;
