/**
 * From the archive to pages: one file a kind of page, and the paths that they are published under.
 */
@NullMarked
package io.github.broadsheet.site;

import org.jspecify.annotations.NullMarked;
