package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a file in CoNLL columns, one word and its label a line ({@code England I-LOC}),
 * a blank line after each sentence, {@code -DOCSTART-} before each document.
 */
final class WikiGold {

  /** A document: its text, and the label of each of its tokens. */
  record Document(NameText text, List<Label> labels) {

    Document {
      labels = List.copyOf(labels);
    }
  }

  private final List<Document> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> words = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private int sentenceFrom;

  private WikiGold() {}

  /**
   * The documents of a file.
   *
   * @throws IOException if the file cannot be read
   */
  static List<Document> read(Path file) throws IOException {
    WikiGold reader = new WikiGold();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      reader.line(line.strip());
    }
    reader.endDocument();
    return reader.documents;
  }

  private void line(String line) {
    if (line.startsWith("-DOCSTART-")) {
      endDocument();
    } else if (line.isEmpty()) {
      endSentence();
    } else {
      int space = line.lastIndexOf(' ');
      int from = text.length();
      text.append(line, 0, space);
      words.add(Span.of(from, text.length()));
      labels.add(label(line.substring(space + 1)));
      text.append(' ');
    }
  }

  private static Label label(String column) {
    return switch (column) {
      case "I-PER", "B-PER" -> Label.PERSON;
      case "I-LOC", "B-LOC" -> Label.PLACE;
      case "I-ORG", "B-ORG" -> Label.ORGANISATION;
      case "I-MISC", "B-MISC" -> Label.OTHER;
      default -> Label.OUTSIDE;
    };
  }

  private void endSentence() {
    if (text.length() > sentenceFrom) {
      sentences.add(Span.of(sentenceFrom, text.length()));
      sentenceFrom = text.length();
    }
  }

  private void endDocument() {
    endSentence();
    if (!words.isEmpty()) {
      NameText whole = NameText.of(text.toString(), sentences);
      documents.add(new Document(whole, labelsOf(whole.tokens())));
    }
    text.setLength(0);
    sentences.clear();
    words.clear();
    labels.clear();
    sentenceFrom = 0;
  }

  /**
   * Our tokens are never longer than the file's words; each takes the label of the word it is in.
   */
  private List<Label> labelsOf(Tokens tokens) {
    List<Label> result = new ArrayList<>(tokens.size());
    int at = 0;
    for (int token = 0; token < tokens.size(); token++) {
      while (words.get(at).end() <= tokens.start(token)) {
        at++;
      }
      result.add(labels.get(at));
    }
    return result;
  }
}
