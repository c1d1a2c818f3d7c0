package io.github.broadsheet.typeset;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.util.Objects;

/** What is wrong with a template, said to the person who wrote it. */
final class TemplateFault {

  private static final int LONGEST = 400;

  private TemplateFault() {}

  /** A template that cannot be read. */
  static SiteException of(String template, IOException fault) {
    if (fault instanceof ParseException parse) {
      String name = Objects.requireNonNullElse(parse.getTemplateName(), template);
      return issue(
          name,
          parse.getLineNumber(),
          "column "
              + parse.getColumnNumber()
              + ": "
              + brief(String.valueOf(parse.getEditorMessage())),
          "Correct the template there, or delete it to use the one of the default theme");
    }
    String advice =
        fault instanceof TemplateNotFoundException
            ? "Put it into the project's folder of templates, or name one of the default theme"
            : "Look whether the file can be read";
    return issue(
        template,
        0,
        "the template cannot be read: " + brief(String.valueOf(fault.getMessage())),
        advice);
  }

  /** A template that fails while a page is made. */
  static SiteException of(String template, String page, TemplateException fault) {
    String name = Objects.requireNonNullElse(fault.getTemplateSourceName(), template);
    int line = Objects.requireNonNullElse(fault.getLineNumber(), 0);
    int column = Objects.requireNonNullElse(fault.getColumnNumber(), 0);
    String blamed = fault.getBlamedExpressionString();
    if (fault instanceof InvalidReferenceException && blamed != null) {
      return issue(
          name,
          line,
          "column " + column + ": there is no \"" + blamed + "\" on " + page,
          "Write ${(" + blamed + ")!} where it may be missing, or look up its name in README.md");
    }
    return issue(
        name,
        line,
        "column "
            + column
            + ", on "
            + page
            + ": "
            + brief(String.valueOf(fault.getMessageWithoutStackTop())),
        "Correct the template there, or delete it to use the one of the default theme");
  }

  private static SiteException issue(String template, int line, String message, String advice) {
    return SiteException.of(Issue.error(template, line, message, advice));
  }

  /** The first paragraph of a long explanation, on one line. */
  private static String brief(String message) {
    int end = message.indexOf("\n\n");
    String first = (end < 0 ? message : message.substring(0, end)).replaceAll("\\s+", " ").strip();
    return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
  }
}
