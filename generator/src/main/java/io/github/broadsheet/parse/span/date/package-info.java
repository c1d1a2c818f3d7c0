/**
 * How the press writes dates, one file for each way, in one list, and what they are in ISO 8601.
 */
@NullMarked
package io.github.broadsheet.parse.span.date;

import org.jspecify.annotations.NullMarked;
