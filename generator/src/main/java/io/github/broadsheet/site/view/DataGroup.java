package io.github.broadsheet.site.view;

import java.util.List;

/**
 * Files of data of one kind.
 *
 * @param title what they hold
 * @param words a sentence about them
 * @param fields names of the fields of a row; empty where another standard says so
 * @param files the files, with the number of articles in each
 */
public record DataGroup(String title, String words, List<String> fields, List<NameLink> files) {}
