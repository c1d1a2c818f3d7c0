package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which older articles share most with an article: rare names count most, rare words less, and near
 * days more than far ones.
 *
 * <p>Of each name and word only the articles printed last before this one are looked at, so that
 * the work is linear; and how rare something is counts in powers of two, so that a new article
 * leaves nearly all older ones as they were.
 */
final class RelatedArticles {

  private static final int MOST = 5;

  /** Articles looked at for each name and each word. */
  private static final int NEAREST = 48;

  private static final int NAME_WEIGHT = 5;

  /**
   * Below this share of what the article could share with itself, nothing is worth reading next.
   */
  private static final double LEAST_SHARE = 0.12;

  /** The same, where the two share words alone. */
  private static final double LEAST_SHARE_WITHOUT_NAMES = 0.3;

  /** What each doubling of the distance in days costs. */
  private static final double AGEING = 0.15;

  /** How far from any other an article without a date is taken to be. */
  private static final int FAR = 365;

  private final Chronicle chronicle;
  private final Entities entities;
  private final Copies copies;
  private final Postings names;
  private final Postings terms;

  private RelatedArticles(Chronicle chronicle, Entities entities, Copies copies) {
    this.chronicle = chronicle;
    this.entities = entities;
    this.copies = copies;
    names =
        postings(
            article -> {
              List<Integer> own = entities.topics(article);
              return pairs(own.size(), i -> Postings.pair(own.get(i), article));
            });
    terms =
        postings(
            article -> {
              Terms own = chronicle.get(article).terms();
              return pairs(own.size(), i -> Postings.pair(own.get(i), article));
            });
  }

  /** An older article, and how much it shares of what there is to share: 0 to 1. */
  record Match(int article, double share) {}

  /** For each article the best older ones, best first, its own copies left out. */
  static List<List<Match>> of(Chronicle chronicle, Entities entities, Copies copies) {
    RelatedArticles related = new RelatedArticles(chronicle, entities, copies);
    return IntStream.range(0, chronicle.size()).parallel().mapToObj(related::of).toList();
  }

  private List<Match> of(int article) {
    Comparison comparison = new Comparison(article);
    entities.topics(article).forEach(entity -> comparison.look(names, entity, NAME_WEIGHT));
    Terms own = chronicle.get(article).terms();
    for (int i = 0; i < own.size(); i++) {
      comparison.look(terms, own.get(i), 1);
    }
    return comparison.best();
  }

  private Postings postings(IntFunction<LongStream> pairs) {
    return Postings.of(
        IntStream.range(0, chronicle.size()).mapToObj(pairs).flatMapToLong(p -> p).toArray());
  }

  private static LongStream pairs(int count, IntToLongFunction pair) {
    return IntStream.range(0, count).mapToLong(pair);
  }

  private static int log2(int value) {
    return 31 - Integer.numberOfLeadingZeros(Math.max(1, value));
  }

  /** One article against all that share something with it. */
  private final class Comparison {

    private final int article;

    /** Pairs of an older article and the points for something that it shares. */
    private long[] found = new long[256];

    private int size;
    private double whole;

    Comparison(int article) {
      this.article = article;
    }

    void look(Postings postings, int feature, int weight) {
      int rarity = 1 + log2(chronicle.size()) - log2(postings.articles(feature));
      int points = weight * rarity;
      whole += points;
      int at = postings.from(Postings.pair(feature, article));
      for (int i = at - 1; i >= at - NEAREST; i--) {
        int older = postings.article(i, feature);
        if (older < 0) {
          return;
        }
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = (long) older << 32 | points;
      }
    }

    List<Match> best() {
      Arrays.sort(found, 0, size);
      List<Match> matches = new ArrayList<>();
      int i = 0;
      while (i < size) {
        int older = (int) (found[i] >> 32);
        double points = 0;
        for (; i < size && (int) (found[i] >> 32) == older; i++) {
          points += (int) found[i];
        }
        if (points >= LEAST_SHARE * whole) {
          double share = points / whole * nearness(older);
          if (isEnough(share, older) && copies.group(older) != copies.group(article)) {
            matches.add(new Match(older, share));
          }
        }
      }
      matches.sort(
          Comparator.comparingDouble(Match::share)
              .reversed()
              .thenComparing(match -> -match.article()));
      return oneOfEachStory(matches);
    }

    private boolean isEnough(double share, int older) {
      return share >= LEAST_SHARE_WITHOUT_NAMES
          || share >= LEAST_SHARE && !entities.shared(article, older).isEmpty();
    }

    private List<Match> oneOfEachStory(List<Match> matches) {
      List<Match> best = new ArrayList<>(MOST);
      Set<Integer> stories = new HashSet<>();
      for (Match match : matches) {
        if (best.size() < MOST && stories.add(copies.group(match.article()))) {
          best.add(match);
        }
      }
      return best;
    }

    private double nearness(int older) {
      int days = chronicle.days(older, article);
      return 1 / (1 + AGEING * log2(1 + (days < 0 ? FAR : days)));
    }
  }
}
