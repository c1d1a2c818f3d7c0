/** The Maven goals: parameters in, the generator does the work; Maven types stop here. */
package io.github.broadsheet.maven;
