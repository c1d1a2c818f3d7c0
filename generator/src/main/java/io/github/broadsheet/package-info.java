/** The door: settings in, a site and a report out. */
@NullMarked
package io.github.broadsheet;

import org.jspecify.annotations.NullMarked;
