/**
 * Names in running text: two independent engines, one of rules and one that learnt from examples,
 * and what they agree on.
 */
@NullMarked
package io.github.broadsheet.parse.span.name;

import org.jspecify.annotations.NullMarked;
