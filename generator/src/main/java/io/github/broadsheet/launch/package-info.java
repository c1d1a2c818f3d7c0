/**
 * How the runnable jar starts: a small process that starts Java again, with the options that suit
 * the job.
 */
@NullMarked
package io.github.broadsheet.launch;

import org.jspecify.annotations.NullMarked;
