package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.parse.span.name.Regions.Region;

/**
 * Finds the best sequence of labels for a region: the sum of the weights of every token's features
 * and of every step from label to label (Viterbi's algorithm).
 */
final class Decoder {

  /** Weights as the decoder needs them, learnt or still being learnt. */
  interface Scores {

    /**
     * Scores the labels of a token, up to a number that all its labels share.
     *
     * @param features its features; {@link Features#EMPTY} ends them
     * @param scores one for each label, overwritten
     */
    void score(int[] features, int[] scores);

    int transition(int from, int to);
  }

  private final Features features;
  private final Scores weights;
  private final int[] buffer = new int[Features.COUNT];
  private int[][] best = new int[0][];
  private int[][] own = new int[0][];
  private int[][] from = new int[0][];

  Decoder(Features features, Scores weights) {
    this.features = features;
    this.weights = weights;
  }

  /** The labels of a region, as ordinals of {@link Label}. */
  int[] labels(Region region) {
    int length = region.to() - region.from();
    reserve(length);
    for (int t = 0; t < length; t++) {
      features.of(region.from() + t, buffer);
      weights.score(buffer, own[t]);
      for (int label = 0; label < Label.COUNT; label++) {
        step(t, label, t == 0);
      }
    }
    int[] labels = new int[length];
    int label = last(length);
    for (int t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = from[t][label];
    }
    return labels;
  }

  /** By how much a label of a token's own features leads the next one; after {@link #labels}. */
  int margin(int position, int label) {
    int next = Integer.MIN_VALUE;
    for (int other = 0; other < Label.COUNT; other++) {
      if (other != label) {
        next = Math.max(next, own[position][other]);
      }
    }
    return own[position][label] - next;
  }

  private void step(int t, int label, boolean first) {
    int outside = 0;
    int bestFrom = outside;
    int bestScore =
        first ? weights.transition(outside, label) : best[t - 1][0] + weights.transition(0, label);
    for (int previous = 1; previous < Label.COUNT && !first; previous++) {
      int score = best[t - 1][previous] + weights.transition(previous, label);
      if (score > bestScore) {
        bestScore = score;
        bestFrom = previous;
      }
    }
    best[t][label] = bestScore + own[t][label];
    from[t][label] = bestFrom;
  }

  private int last(int length) {
    int label = 0;
    for (int other = 1; other < Label.COUNT; other++) {
      int score = best[length - 1][other] + weights.transition(other, 0);
      if (score > best[length - 1][label] + weights.transition(label, 0)) {
        label = other;
      }
    }
    return label;
  }

  private void reserve(int length) {
    if (best.length < length) {
      best = new int[length][Label.COUNT];
      own = new int[length][Label.COUNT];
      from = new int[length][Label.COUNT];
    }
  }
}
