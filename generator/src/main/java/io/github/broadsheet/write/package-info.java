/** From sheets to files: only what changed is written, only what is ours is removed. */
@NullMarked
package io.github.broadsheet.write;

import org.jspecify.annotations.NullMarked;
