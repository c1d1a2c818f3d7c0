package io.github.broadsheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.broadsheet.build.KindCost;
import io.github.broadsheet.build.Outcome;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a build did, for people ({@link #lines()}) and for programs ({@link #json()}).
 *
 * @param outcome the figures
 * @param output the folder that was written to, as the user named it
 */
public record Report(Outcome outcome, String output) {

  private static final int MOST_KINDS = 6;
  private static final JsonFactory JSON = new JsonFactory();

  /** The problems, one a line, errors first. */
  public List<String> problems() {
    List<String> lines = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      for (Issue issue : outcome.issues(severity)) {
        lines.add(severity.name().toLowerCase(Locale.ROOT) + ": " + issue);
      }
    }
    return lines;
  }

  /** The figures: what was read and written, and what each stage took. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d %s, %,d new or changed; %,d files written, %,d unchanged, %,d removed; %,d problems",
            outcome.articles(),
            outcome.articles() == 1 ? "article" : "articles",
            outcome.parsed(),
            outcome.written(),
            outcome.unchanged(),
            outcome.removed(),
            outcome.issues(Severity.ERROR).size() + outcome.issues(Severity.WARNING).size()));
    StringBuilder stages = new StringBuilder();
    for (Map.Entry<String, Duration> stage : outcome.stages().entrySet()) {
      stages.append(stages.isEmpty() ? "" : ", ");
      stages.append(stage.getKey()).append(' ').append(seconds(stage.getValue()));
    }
    lines.add(String.format(Locale.ROOT, "%s in all: %s", seconds(outcome.time()), stages));
    if (!outcome.kinds().isEmpty()) {
      lines.add("Files made: " + String.join(", ", kinds()));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d characters a second; %,d MB of heap at most",
            outcome.characters() * 1000 / Math.max(1, outcome.time().toMillis()),
            outcome.peakHeap() >> 20));
    lines.add("The site is in " + output);
    return lines;
  }

  private List<String> kinds() {
    return outcome.kinds().stream()
        .limit(MOST_KINDS)
        .map(
            kind ->
                String.format(
                    Locale.ROOT, "%,d %s %s", kind.files(), kind.kind(), seconds(kind.time())))
        .toList();
  }

  /** The same as one JSON object. */
  public String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("articles", outcome.articles());
      json.writeNumberField("parsed", outcome.parsed());
      json.writeNumberField("characters", outcome.characters());
      json.writeNumberField("made", outcome.made());
      json.writeNumberField("written", outcome.written());
      json.writeNumberField("unchanged", outcome.unchanged());
      json.writeNumberField("removed", outcome.removed());
      json.writeNumberField("milliseconds", outcome.time().toMillis());
      json.writeObjectFieldStart("stages");
      for (Map.Entry<String, Duration> stage : outcome.stages().entrySet()) {
        json.writeNumberField(stage.getKey(), stage.getValue().toMillis());
      }
      json.writeEndObject();
      writeKinds(json);
      json.writeNumberField("peakHeap", outcome.peakHeap());
      writeProblems(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return out.append('\n').toString();
  }

  private void writeKinds(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("kinds");
    for (KindCost kind : outcome.kinds()) {
      json.writeStartObject();
      json.writeStringField("kind", kind.kind());
      json.writeNumberField("files", kind.files());
      json.writeNumberField("milliseconds", kind.time().toMillis());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProblems(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Issue issue : outcome.issues()) {
      json.writeStartObject();
      json.writeStringField("severity", issue.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("file", issue.file());
      json.writeNumberField("line", issue.line());
      json.writeStringField("message", issue.message());
      json.writeStringField("advice", issue.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }
}
