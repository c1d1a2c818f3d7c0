package io.github.broadsheet.build;

import java.time.Duration;

/**
 * What the files of a kind cost to make.
 *
 * @param kind name of their template, or {@code *.json} for files that a program writes
 * @param files number of files made
 * @param time time of all threads together
 */
public record KindCost(String kind, int files, Duration time) {}
