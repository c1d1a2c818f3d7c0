/** A local server for looking at the finished site. */
@NullMarked
package io.github.broadsheet.preview;

import org.jspecify.annotations.NullMarked;
