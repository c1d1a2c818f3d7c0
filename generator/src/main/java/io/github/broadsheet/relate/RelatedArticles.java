package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

  private static final int ENOUGH_NAMES = 2;

  /** The same, where the two share words alone, or these and one place. */
  private static final double LEAST_SHARE_WITHOUT_NAMES = 0.3;

  /** From this share on an older article may be about the same events. */
  private static final double SAME_EVENTS = 0.3;

  /** Two reports that one spokesman or one market gave name the same names, but in other words. */
  private static final double SAME_EVENTS_WORDS = 0.12;

  /** What each doubling of the distance in days costs. */
  private static final double AGEING = 0.15;

  /** How far from any other an article without a date is taken to be. */
  private static final int FAR = 365;

  /** Articles that one thread looks at in a row. */
  private static final int PART = 2048;

  private final Chronicle chronicle;
  private final Copies copies;
  private final Feature names;
  private final Feature terms;

  /** Which names are places. */
  private final BitSet places = new BitSet();

  private final Recalled recalled;
  private final long[] neighbourhoods;

  private RelatedArticles(
      Chronicle chronicle, Entities entities, Copies copies, Marks marks, Recalled recalled) {
    this.chronicle = chronicle;
    this.copies = copies;
    this.recalled = recalled;
    names = new Feature(Postings.ofTopics(chronicle.size(), entities), NAME_WEIGHT, 0);
    terms = new Feature(Postings.ofTerms(chronicle), 1, 1);
    int[] range = entities.range(EntityType.PLACE);
    places.set(Math.min(range[0], range[1]), range[1]);
    neighbourhoods = Neighbourhoods.of(marks, copies, names.postings, terms.postings, NEAREST);
  }

  /**
   * An older article.
   *
   * @param share how much it shares of what there is to share, near days more than far ones: 0 to 1
   * @param words how much of the words it shares, by their rarity: 0 to 1
   */
  private record Match(int article, double share, double words) {

    boolean isOfSameEvents() {
      return share >= SAME_EVENTS && words >= SAME_EVENTS_WORDS;
    }
  }

  /**
   * A kind of what articles share.
   *
   * @param postings who has which
   * @param weight what each counts
   * @param wordWeight what each counts among words alone
   */
  private record Feature(Postings postings, int weight, int wordWeight) {}

  /**
   * Looks for what to read beside each article: for each article the best older ones, best first,
   * its own copies left out, and those of them that may be about the same events.
   *
   * @param recalled what need not be looked for again
   */
  static Found of(
      Chronicle chronicle, Entities entities, Copies copies, Marks marks, Recalled recalled) {
    RelatedArticles related = new RelatedArticles(chronicle, entities, copies, marks, recalled);
    List<Part> parts =
        IntStream.range(0, (chronicle.size() + PART - 1) / PART)
            .parallel()
            .mapToObj(part -> related.part(part * PART))
            .toList();
    return new Found(
        related.neighbourhoods,
        List.of(
            IntLists.joined(parts.stream().map(Part::best).toList()),
            IntLists.joined(parts.stream().map(Part::sameEvents).toList())));
  }

  /** What was found for some articles in a row. */
  private record Part(IntLists best, IntLists sameEvents) {}

  private Part part(int first) {
    int size = Math.min(chronicle.size() - first, PART);
    List<int[]> best = new ArrayList<>(size);
    List<int[]> sameEvents = new ArrayList<>(size);
    Search search = null;
    for (int article = first; article < first + size; article++) {
      List<int[]> found = recalled.lists(Relations.Kind.RELATED, article, neighbourhoods[article]);
      if (found == null) {
        search = search == null ? new Search() : search;
        List<Match> matches = search.of(article);
        found = List.of(articles(matches, match -> true), articles(matches, Match::isOfSameEvents));
      }
      best.add(found.get(0));
      sameEvents.add(found.get(1));
    }
    return new Part(IntLists.of(size, best::get), IntLists.of(size, sameEvents::get));
  }

  private static int[] articles(List<Match> matches, Predicate<Match> which) {
    return matches.stream().filter(which).mapToInt(Match::article).toArray();
  }

  /** Looks for what articles share with one after another. For one thread. */
  private final class Search {

    /**
     * For the article at hand, the points of each older one, and those for words alone beside them:
     * the articles are all over the archive, and one look into memory is dearer than the sum.
     */
    private final int[] points = new int[2 * chronicle.size()];

    /** Those that have any. */
    private final int[] found = new int[chronicle.size()];

    private int size;

    /** The names that the article at hand is about. */
    private final BitSet topics = new BitSet();

    private double whole;
    private double wholeWords;

    List<Match> of(int article) {
      whole = 0;
      look(article, names);
      double wholeNames = whole;
      look(article, terms);
      wholeWords = whole - wholeNames;
      topics.clear();
      for (int i = 0; i < names.postings.features(article); i++) {
        topics.set(names.postings.feature(article, i));
      }
      List<Match> matches = best(article);
      for (int i = 0; i < size; i++) {
        points[2 * found[i]] = 0;
        points[2 * found[i] + 1] = 0;
      }
      size = 0;
      return matches;
    }

    private void look(int article, Feature kind) {
      Postings postings = kind.postings;
      for (int i = 0; i < postings.features(article); i++) {
        int feature = postings.feature(article, i);
        int rarity = 1 + log2(chronicle.size()) - log2(postings.articles(feature));
        whole += kind.weight * rarity;
        int before = postings.before(feature, article);
        for (int at = before - 1; at >= Math.max(0, before - NEAREST); at--) {
          int older = postings.article(feature, at);
          if (points[2 * older] == 0) {
            found[size++] = older;
          }
          points[2 * older] += kind.weight * rarity;
          points[2 * older + 1] += kind.wordWeight * rarity;
        }
      }
    }

    private List<Match> best(int article) {
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int older = found[i];
        if (points[2 * older] >= LEAST_SHARE * whole) {
          double share = points[2 * older] / whole * nearness(article, older);
          if (isEnough(share, older)) {
            double words = points[2 * older + 1] / Math.max(1, wholeWords);
            matches.add(new Match(older, share, words));
          }
        }
      }
      matches.sort(
          Comparator.comparingDouble(Match::share)
              .reversed()
              .thenComparing(match -> -match.article()));
      return oneOfEachStory(article, matches);
    }

    private boolean isEnough(double share, int older) {
      return share >= LEAST_SHARE_WITHOUT_NAMES || share >= LEAST_SHARE && sharesTopic(older);
    }

    /** Somebody in common, or two names: one town alone has news of all kinds. */
    private boolean sharesTopic(int older) {
      int shared = 0;
      for (int i = 0; i < names.postings.features(older); i++) {
        int name = names.postings.feature(older, i);
        if (topics.get(name)) {
          shared += places.get(name) ? 1 : ENOUGH_NAMES;
        }
      }
      return shared >= ENOUGH_NAMES;
    }
  }

  /** The power of two that a number has reached: how rare something is counts in these. */
  static int log2(int value) {
    return 31 - Integer.numberOfLeadingZeros(Math.max(1, value));
  }

  /** The best that are no copies of the article, nor of each other. */
  private List<Match> oneOfEachStory(int article, List<Match> matches) {
    List<Match> best = new ArrayList<>(MOST);
    Set<Integer> stories = new HashSet<>();
    for (int i = 0; i < matches.size() && best.size() < MOST; i++) {
      Match match = matches.get(i);
      int story = copies.group(match.article());
      if (!stories.contains(story) && !copies.areCopies(match.article(), article)) {
        stories.add(story);
        best.add(match);
      }
    }
    return best;
  }

  private double nearness(int article, int older) {
    int days = chronicle.days(older, article);
    return 1 / (1 + AGEING * log2(1 + (days < 0 ? FAR : days)));
  }
}
