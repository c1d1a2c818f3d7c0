package io.github.broadsheet.build;

/**
 * Where a record of a log begins, and how long its value is.
 *
 * @param offset bytes from the beginning of the file
 * @param length bytes of the value
 */
record LogPlace(long offset, int length) {}
