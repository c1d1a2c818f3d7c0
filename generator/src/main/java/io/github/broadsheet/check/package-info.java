/** What can be wrong with a finished site, read as a browser reads it. */
@NullMarked
package io.github.broadsheet.check;

import org.jspecify.annotations.NullMarked;
