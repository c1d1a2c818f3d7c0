package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.name.Regions.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The engine that learnt from examples: an averaged perceptron, trained by {@link NameTrainer} on
 * WikiGold.
 */
public final class NamesByExample implements NameEngine {

  /** A lead from which there is no doubt, in the units of the weights. */
  private static final double SURE = 400;

  private final Supplier<LearntWeights> weights;

  /** The engine with the weights that travel in this jar. */
  public NamesByExample() {
    this.weights = LearntWeights::standard;
  }

  NamesByExample(LearntWeights weights) {
    this.weights = () -> weights;
  }

  @Override
  public List<NameSpan> names(NameText text) {
    return names(text.tokens(), Regions.of(text.tokens()));
  }

  /** Two in five stretches with a capital hold no name: most are the first word of a sentence. */
  @Override
  public List<NameSpan> names(NameText text, List<NameSpan> others) {
    Tokens tokens = text.tokens();
    List<Region> regions = new ArrayList<>();
    int next = 0;
    for (Region region : Regions.of(tokens)) {
      Span span = tokens.span(region.from(), region.to());
      while (next < others.size() && others.get(next).span().end() <= span.start()) {
        next++;
      }
      if (next < others.size() && others.get(next).span().start() < span.end()) {
        regions.add(region);
      }
    }
    return names(tokens, regions);
  }

  private List<NameSpan> names(Tokens tokens, List<Region> regions) {
    Decoder decoder = new Decoder(new Features(tokens, LearntWeights.BUCKETS), weights.get());
    List<NameSpan> names = new ArrayList<>();
    for (Region region : regions) {
      addNames(names, tokens, region, decoder);
    }
    return names;
  }

  private static void addNames(
      List<NameSpan> names, Tokens tokens, Region region, Decoder decoder) {
    int[] labels = decoder.labels(region);
    int from = 0;
    while (from < labels.length) {
      int to = from + 1;
      int margin = decoder.margin(from, labels[from]);
      while (to < labels.length && labels[to] == labels[from]) {
        margin = Math.min(margin, decoder.margin(to, labels[to]));
        to++;
      }
      EntityType type = Label.at(labels[from]).type();
      if (type != null) {
        names.add(
            new NameSpan(
                tokens.span(region.from() + from, region.from() + to),
                type,
                Math.min(1, Math.max(0, margin / SURE)),
                NamesByExample.class.getSimpleName(),
                null));
      }
      from = to;
    }
  }
}
