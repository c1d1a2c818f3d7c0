/**
 * From pages to finished sheets: FreeMarker, the template folders, and faults that name template,
 * line and column.
 */
@NullMarked
package io.github.broadsheet.typeset;

import org.jspecify.annotations.NullMarked;
