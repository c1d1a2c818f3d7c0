package io.github.broadsheet.site.view;

/**
 * What a person is called.
 *
 * @param words {@code President}
 * @param span when: {@code 2019}, {@code 2019 to 2022}, or nothing
 */
public record RoleItem(String words, String span) {}
