/**
 * From files to manuscripts: finds the seeds, decodes them, and cuts them into paragraphs that know
 * their place.
 */
@NullMarked
package io.github.broadsheet.ingest;

import org.jspecify.annotations.NullMarked;
