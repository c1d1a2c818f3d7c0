/** The newsroom's conventions for whole paragraphs, one file each, in one visible list. */
@NullMarked
package io.github.broadsheet.parse.block;

import org.jspecify.annotations.NullMarked;
