/** The command line of the runnable jar. */
@NullMarked
package io.github.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
