/** What templates see: public records made for a reader, never the model itself. */
@NullMarked
package io.github.broadsheet.site.view;

import org.jspecify.annotations.NullMarked;
