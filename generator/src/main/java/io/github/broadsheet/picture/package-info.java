/**
 * Pictures as files: what their headers say, what is cut off before they are published, and smaller
 * prints of them. Nothing here knows of articles but {@link
 * io.github.broadsheet.picture.ArticlePicture}.
 */
@NullMarked
package io.github.broadsheet.picture;

import org.jspecify.annotations.NullMarked;
