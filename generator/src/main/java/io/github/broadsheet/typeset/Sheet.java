package io.github.broadsheet.typeset;

/**
 * A finished file.
 *
 * @param path relative to the site, with {@code /}
 * @param bytes its content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one stage to the next, never compared
public record Sheet(String path, byte[] bytes) {}
