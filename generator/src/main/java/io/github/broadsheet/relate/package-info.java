/**
 * From articles to the archive: what each article leaves behind, merged into one read-only whole.
 */
@NullMarked
package io.github.broadsheet.relate;

import org.jspecify.annotations.NullMarked;
