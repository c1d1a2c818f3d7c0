/** The flow of the whole house as one readable method, and what it needs to run on all cores. */
@NullMarked
package io.github.broadsheet.build;

import org.jspecify.annotations.NullMarked;
