package io.github.broadsheet.check;

/**
 * A link of a page to another file of the site, or to a place in one.
 *
 * @param href as the page says it
 * @param line line of the page, from 1
 * @param leads whether a reader can follow it; false for style sheets, pictures and the like
 */
record Link(String href, int line, boolean leads) {}
