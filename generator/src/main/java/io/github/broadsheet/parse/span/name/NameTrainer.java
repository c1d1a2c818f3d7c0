package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.parse.span.name.Regions.Region;
import io.github.broadsheet.parse.span.name.WikiGold.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes the weights of {@link NamesByExample} from a file of examples: {@code NameTrainer
 * wikigold.conll.txt names.model}.
 *
 * <p>An averaged perceptron (Collins, "Discriminative training methods for hidden Markov models",
 * 2002): decode, and where the result is wrong take the weights a step towards the right labels.
 * All arithmetic is on integers and the order of the examples comes from a fixed seed, so that the
 * same file gives the same bytes on every machine.
 */
public final class NameTrainer implements Decoder.Scores {

  private static final int ROUNDS = 6;

  /** A feature of a single article says nothing about others. */
  private static final int FEWEST_ARTICLES = 2;

  /** Weights are kept in eighths. */
  private static final int SCALE = 8;

  private static final long SEED = 20260101;

  private final int[] weights = new int[LearntWeights.BUCKETS * Label.COUNT];
  private final long[] sums = new long[weights.length];
  private final int[] transitions = new int[Label.COUNT * Label.COUNT];
  private final long[] transitionSums = new long[transitions.length];
  private final int[] articles = new int[LearntWeights.BUCKETS];
  private final int[] buffer = new int[Features.COUNT];
  private long step;

  /** A region of a document and the labels of all its tokens. */
  private record Example(Features features, Decoder decoder, Region region, List<Label> labels) {}

  private NameTrainer() {}

  /**
   * Reads the examples and writes the model.
   *
   * @param arguments the file of examples in CoNLL columns, the model to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: NameTrainer EXAMPLES MODEL");
    }
    LearntWeights learnt = learn(WikiGold.read(Path.of(arguments[0])));
    Files.write(Path.of(arguments[1]), learnt.packed());
  }

  static LearntWeights learn(List<Document> documents) {
    return new NameTrainer().weightsOf(documents);
  }

  private LearntWeights weightsOf(List<Document> documents) {
    List<Example> examples = examples(documents);
    SplittableRandom order = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(examples, order);
      for (Example example : examples) {
        step++;
        correct(example);
      }
    }
    return averaged();
  }

  private List<Example> examples(List<Document> documents) {
    List<Example> examples = new ArrayList<>();
    int[] lastDocument = new int[LearntWeights.BUCKETS];
    Arrays.fill(lastDocument, -1);
    for (int d = 0; d < documents.size(); d++) {
      Tokens tokens = documents.get(d).text().tokens();
      Features features = new Features(tokens, LearntWeights.BUCKETS);
      Decoder decoder = new Decoder(features, this);
      for (Region region : Regions.of(tokens)) {
        examples.add(new Example(features, decoder, region, documents.get(d).labels()));
        for (int i = region.from(); i < region.to(); i++) {
          count(features, i, lastDocument, d);
        }
      }
    }
    return examples;
  }

  private void count(Features features, int token, int[] lastDocument, int document) {
    features.of(token, buffer);
    for (int f = 0; f < buffer.length && buffer[f] != Features.EMPTY; f++) {
      if (lastDocument[buffer[f]] != document) {
        lastDocument[buffer[f]] = document;
        articles[buffer[f]]++;
      }
    }
  }

  private static void shuffle(List<Example> examples, SplittableRandom random) {
    for (int i = examples.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Example example = examples.get(i);
      examples.set(i, examples.get(j));
      examples.set(j, example);
    }
  }

  private void correct(Example example) {
    Region region = example.region();
    int[] guess = example.decoder().labels(region);
    int guessBefore = 0;
    int truthBefore = 0;
    for (int t = 0; t < guess.length; t++) {
      int truth = example.labels().get(region.from() + t).position();
      if (guess[t] != truth) {
        example.features().of(region.from() + t, buffer);
        correct(truth, guess[t]);
      }
      if (guess[t] != truth || guessBefore != truthBefore) {
        change(transitions, transitionSums, truthBefore * Label.COUNT + truth, 1);
        change(transitions, transitionSums, guessBefore * Label.COUNT + guess[t], -1);
      }
      guessBefore = guess[t];
      truthBefore = truth;
    }
  }

  private void correct(int truth, int guess) {
    for (int f = 0; f < buffer.length && buffer[f] != Features.EMPTY; f++) {
      if (articles[buffer[f]] >= FEWEST_ARTICLES) {
        change(weights, sums, buffer[f] * Label.COUNT + truth, 1);
        change(weights, sums, buffer[f] * Label.COUNT + guess, -1);
      }
    }
  }

  /** A change made now counts in the average for all the steps that are still to come. */
  private void change(int[] values, long[] valueSums, int at, int by) {
    values[at] += by;
    valueSums[at] += by * step;
  }

  private LearntWeights averaged() {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      int average = average(weights[i], sums[i]);
      bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, average));
    }
    int[] averages = new int[transitions.length];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = average(transitions[i], transitionSums[i]);
    }
    return new LearntWeights(bytes, averages);
  }

  /** The mean of a value over all steps, in eighths, rounded. */
  private int average(int value, long sum) {
    long steps = step + 1;
    return (int) Math.floorDiv((value * steps - sum) * SCALE + steps / 2, steps);
  }

  @Override
  public void score(int[] features, int[] scores) {
    Arrays.fill(scores, 0);
    for (int f = 0; f < features.length && features[f] != Features.EMPTY; f++) {
      int at = features[f] * Label.COUNT;
      for (int label = 0; label < Label.COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
  }

  @Override
  public int transition(int from, int to) {
    return transitions[from * Label.COUNT + to];
  }
}
