/**
 * The nouns of the house: immutable records that every storey shares, and that import nothing of
 * ours.
 */
@NullMarked
package io.github.broadsheet.model;

import org.jspecify.annotations.NullMarked;
