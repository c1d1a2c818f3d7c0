package io.github.broadsheet.parse.span.quote;

/**
 * Who speaks, by name where there is one.
 *
 * @param name the fullest name, or the words for one without a name
 * @param named whether it is a name
 * @param person whether it is a person, whom {@code he} or {@code she} may stand for
 */
record Speaker(String name, boolean named, boolean person) {}
