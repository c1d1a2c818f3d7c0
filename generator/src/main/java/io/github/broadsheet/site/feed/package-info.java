/** What programs follow: feeds and sitemaps. Pure writers: what is in them is decided above. */
@NullMarked
package io.github.broadsheet.site.feed;

import org.jspecify.annotations.NullMarked;
