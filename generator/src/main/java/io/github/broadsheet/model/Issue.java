package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A problem as a value: what, where, and what to do. Problems are collected and reported together.
 *
 * @param severity how much it matters
 * @param file the file at fault, as the user knows it (relative to the seeds folder for seeds), or
 *     null
 * @param line line of that file from 1, or 0 where no line is meant
 * @param message what is wrong
 * @param advice what to do about it, or null where the message says it all
 */
public record Issue(
    Severity severity, @Nullable String file, int line, String message, @Nullable String advice) {

  public static Issue error(
      @Nullable String file, int line, String message, @Nullable String advice) {
    return new Issue(Severity.ERROR, file, line, message, advice);
  }

  public static Issue warning(
      @Nullable String file, int line, String message, @Nullable String advice) {
    return new Issue(Severity.WARNING, file, line, message, advice);
  }

  public static Issue note(@Nullable String file, int line, String message) {
    return new Issue(Severity.NOTE, file, line, message, null);
  }

  /** {@code file:line: message. Advice}, as compilers print it. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (file != null) {
      out.append(file).append(':');
      if (line > 0) {
        out.append(line).append(':');
      }
      out.append(' ');
    }
    out.append(message);
    if (advice != null) {
      out.append(". ").append(advice);
    }
    return out.toString();
  }
}
